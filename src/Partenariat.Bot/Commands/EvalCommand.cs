using System.CommandLine;
using Partenariat.Bot.Asking;
using Partenariat.Bot.Evaluation;
using Partenariat.Bot.Startup;
using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Commands;

/// <summary><c>eval FILE [--json]</c>: answers a question file and tells what is right, by kind.</summary>
internal static class EvalCommand
{
    /// <summary>Exit code 0 whatever the score; 1 where the file or the corpus cannot be read.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("questions") { Description = "Un fichier de questions, une par ligne (JSON)." };
        var json = new Option<bool>("--json") { Description = "Affiche le résultat comme un objet JSON." };
        var folder = CorpusOption.Create();
        var command = new Command("eval", "Mesure les réponses sur un fichier de questions.") { file, json, folder };
        command.SetAction(parsed => Evaluate(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(file), parsed.GetValue(json)));
        return command;
    }

    private static int Evaluate(string folder, FileInfo file, bool json)
    {
        if (EditionFile.Open(folder, Console.Error) is not { } edition)
        {
            return 1;
        }

        try
        {
            using var dialog = new DossierDialog(edition, EditionFile.Compiled);
            var report = EvaluationReport.Make(new Respondent(dialog, new AnswerCards(edition)), edition, EvaluationQuestion.Read(file.FullName));
            if (json)
            {
                Console.WriteLine(report.ToJson().ToJsonString(AnswerJson.Options));
            }
            else
            {
                report.Write(Console.Out);
            }

            return 0;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
