using Partenariat.Bot.Evaluation;
using Partenariat.Corpus;

namespace Partenariat.Training.Examples;

/// <summary>What people asked, with the passages that the question files accept: the file <c>asked.tsv</c> of a corpus.</summary>
internal static class AskedMessages
{
    private const string File = "asked.tsv";

    private static readonly string[] s_remarks =
    [
        "# Des messages comme des lecteurs en écrivent, chacun avec ce qui y répond, ou rien. Jamais montrés ; voir « Aider à trouver » dans corpus/README.md.",
        "# Écrit par tests/Partenariat.Training (asked) à partir de tests/questions.",
    ];

    /// <summary>Writes the file of a corpus.</summary>
    /// <param name="corpus">The folder of the corpus.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="questions">The questions.</param>
    public static void Write(string corpus, Edition edition, IEnumerable<EvaluationQuestion> questions)
    {
        System.IO.File.WriteAllLines(Path.Combine(corpus, File), [.. s_remarks, .. Lines(edition, questions)]);
    }

    /// <summary>The edition of a corpus that was asked only such questions.</summary>
    public static Edition Edition(string corpus, Edition edition, IEnumerable<EvaluationQuestion> questions)
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory().FullName, Path.GetFileName(corpus));
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.GetFiles(corpus))
        {
            System.IO.File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        Write(copy, edition, questions);
        var read = CorpusReader.Read(copy);
        Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        return read.Edition ?? throw new InvalidDataException(string.Join('\n', read.Problems));
    }

    private static IEnumerable<string> Lines(Edition edition, IEnumerable<EvaluationQuestion> questions)
    {
        var gold = new Gold(edition);
        foreach (var question in questions.Where(question => question.Expect.Any is not null || question.Expect.Refuse))
        {
            var message = string.Join(' ', question.Question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('#', ' ');
            var answers = edition.Texts.Where(passage => gold.Accepts(question, passage)).Select(passage => passage.Id).ToList();
            if (message.Length > 0 && (question.Expect.Refuse ? answers.Count == 0 : answers.Count > 0))
            {
                yield return question.Expect.Refuse ? message : $"{message}\t{string.Join(' ', answers)}";
            }
        }
    }
}
