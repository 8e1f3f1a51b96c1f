using Partenariat.Bot.Evaluation;
using Partenariat.Corpus;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Training.Acts;

/// <summary>Learns to tell messages that the dossier does not answer by their words, from example sentences and question files.</summary>
internal sealed class TopicTrainer
{
    private const string Within = "within";

    private static readonly string[] s_outside = ["offtopic", "practical"];

    // Sentences about the dossier and its subjects; talk is neither within nor outside.
    private static readonly string[] s_within =
    [
        "definition", "official", "contrast", "common", "who", "says", "source", "law", "curriculum", "bibliography", "testimony", "debate", "against", "for", "how",
        "why", "effects", "limits", "conditions", "actors", "history", "example", "check", "thread", "more", "another",
    ];

    private readonly List<(string Act, IReadOnlyList<IReadOnlyList<string>> Sentences)> _sentences;
    private readonly EntityRecognizer _recognizer;

    /// <summary>Takes the example sentences.</summary>
    public TopicTrainer(Edition edition, IReadOnlyList<(string Act, IReadOnlyList<IReadOnlyList<string>> Sentences)> sentences)
    {
        _recognizer = new EntityRecognizer(edition);
        _sentences =
        [
            (ActModel.Outside, [.. sentences.Where(act => s_outside.Contains(act.Act)).SelectMany(act => act.Sentences)]),
            (Within, [.. sentences.Where(act => s_within.Contains(act.Act)).SelectMany(act => act.Sentences)]),
        ];
    }

    /// <summary>The lines of the model file.</summary>
    /// <param name="questions">Questions to learn from; quotations and talk among them are passed over.</param>
    public IReadOnlyList<string> Train(IEnumerable<EvaluationQuestion> questions)
    {
        var told = questions.Where(question => question.Expect is { Verdict: null, Smalltalk: false, Clarify: false })
            .Select(question => (question.Expect.Refuse, Words: Words(question.Question)))
            .ToList();
        return ActTrainer.Train(
        [
            (ActModel.Outside, [.. _sentences[0].Sentences, .. told.Where(question => question.Refuse).Select(question => question.Words)]),
            (Within, [.. _sentences[1].Sentences, .. told.Where(question => !question.Refuse).Select(question => question.Words)]),
        ]);
    }

    private IReadOnlyList<string> Words(string message)
    {
        var text = Typing.Clean(message);
        return MaskedWords.Of(PlainWords.Of(text), _recognizer.Recognize(text));
    }
}
