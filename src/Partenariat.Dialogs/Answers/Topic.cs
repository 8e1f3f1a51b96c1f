using Partenariat.Corpus;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.Contrasts;

namespace Partenariat.Dialogs.Answers;

/// <summary>What a suggestion asks for: the answer to it must be about just that, and once given it is not offered again.</summary>
/// <param name="Kind">The kind of answer.</param>
/// <param name="Notions">Ids of the notions.</param>
public sealed record Topic(AnswerKind Kind, params IReadOnlyList<string> Notions)
{
    /// <summary>The id of the author who is to speak, or null for anyone.</summary>
    public string? Author { get; init; }

    /// <summary>The id of the debate, or null.</summary>
    public string? Debate { get; init; }

    /// <summary>Equal for two topics that one answer treats: ids only, no words of the user.</summary>
    public string Key
    {
        get
        {
            var notions = Notions.Count < 2 ? Notions : [.. Notions.Order(StringComparer.Ordinal)];
            var key = Kind.ToString();
            key = Debate is null ? key : $"{key} {Debate}";
            key = Author is null ? key : $"{key} {Author}";
            return notions.Count == 0 ? key : $"{key} {string.Join(' ', notions)}";
        }
    }

    /// <summary>The topic that an answer treats, or null where nobody would offer its like.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="authors">Ids of the authors named in its question.</param>
    internal static Topic? Of(Answer answer, IReadOnlyList<string> authors)
    {
        var author = authors.Count == 1 ? authors[0] : null;
        return answer switch
        {
            { Debate: { } debate } => new Topic(AnswerKind.Debate) { Debate = debate.Id },
            { Kind: AnswerKind.Contrast, Contrasts.Count: > 0 } => new Topic(AnswerKind.Contrast, answer.Notions) { Author = author },
            { Kind: AnswerKind.Definition or AnswerKind.Author, Notions: [var notion, ..] } =>
                new Topic(author is null ? answer.Kind : AnswerKind.Author, notion) { Author = author },
            _ => null,
        };
    }

    /// <summary>True where an answer treats the topic, its main passage first of all.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="speaksOf">Tells whether a passage speaks of a notion.</param>
    internal bool IsTreatedBy(Answer answer, Func<Passage, string, bool> speaksOf)
    {
        return Kind switch
        {
            AnswerKind.Debate => answer.Debate?.Id == Debate,
            AnswerKind.Contrast => answer is { Kind: AnswerKind.Contrast, Contrasts: [var first, ..] } && IsContrast(answer, first),
            AnswerKind.Author => answer is { Passages: [var main, ..], Absence: null }
                && main.Authors.Any(author => author.Id == Author)
                && Notions.All(notion => speaksOf(main, notion)),
            _ => answer.Kind == Kind && answer.Absence is null && answer.Passages.Count > 0 && answer.Notions.SequenceEqual(Notions),
        };
    }

    // Under an author's name nobody else is to be heard.
    private bool IsContrast(Answer answer, Contrast first)
    {
        return Notions.All(notion => first.Notions.Contains(notion, StringComparer.Ordinal))
            && (Author is null
                || (answer.Contrasts.All(contrast => ContrastTables.IsBy(contrast, [Author]))
                    && answer.Passages.All(passage => Voices.Of(passage, [Author]))));
    }
}
