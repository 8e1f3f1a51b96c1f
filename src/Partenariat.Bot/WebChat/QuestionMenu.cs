using System.Globalization;
using Partenariat.Corpus;

namespace Partenariat.Bot.WebChat;

/// <summary>What the chat page offers to a newcomer, drawn from the dossier: examples, notions and authors.</summary>
internal sealed class QuestionMenu
{
    private static readonly StringComparer s_french = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);

    /// <summary>Reads the menu off an edition.</summary>
    /// <param name="edition">The dossier that the bot answers from.</param>
    public QuestionMenu(Edition edition)
    {
        Examples = [.. FindExamples(edition)];
        Notions = [.. edition.Notions
            .Where(notion => notion.Status == NotionStatus.Defined)
            .OrderBy(notion => notion.Label, s_french)];
        Authors = [.. edition.Passages
            .SelectMany(passage => passage.Authors)
            .Where(author => author.Family is not null)
            .DistinctBy(author => author.Id)
            .OrderBy(author => author.Family, s_french)];
    }

    /// <summary>Questions to try, at most three, each of another kind.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>The notions that the dossier defines, in alphabetical order.</summary>
    public IReadOnlyList<Notion> Notions { get; }

    /// <summary>The people who speak in the dossier, in alphabetical order; bodies do not answer to « Que dit… ».</summary>
    public IReadOnlyList<Author> Authors { get; }

    /// <summary>The question that compares two notions.</summary>
    public static string Compare(string one, string other)
    {
        return $"Quelle différence entre {one} et {other}\u202F?";
    }

    /// <summary>The question that asks for an author's words.</summary>
    public static string Hear(string author)
    {
        return $"Que dit {author}\u202F?";
    }

    /// <summary>The request to check a quotation.</summary>
    public static string Check(string quotation)
    {
        return $"Vérifier la citation\u00A0: «\u00A0{quotation}\u00A0»";
    }

    private static IEnumerable<string> FindExamples(Edition edition)
    {
        var pair = edition.Contrasts
            .Where(contrast => contrast.Status == ContrastStatus.Explicit && contrast.Notions.Count == 2)
            .GroupBy(contrast => (contrast.Notions[0], contrast.Notions[1]))
            .MaxBy(group => group.Count())?.Key;
        if (pair is var (one, other) && edition.FindNotion(one) is { } first && edition.FindNotion(other) is { } second)
        {
            yield return Compare(first.WithArticle, second.WithArticle);
        }

        var defined = edition.Notions.MaxBy(notion => notion.Definitions.Count);
        if (defined is { Definitions.Count: > 0 })
        {
            yield return $"C’est quoi, {defined.WithArticle}\u202F?";
        }

        if (edition.Debates is [var debate, ..])
        {
            yield return debate.Question;
        }
    }
}
