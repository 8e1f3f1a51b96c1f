using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.WebChat;

/// <summary>What the chat page offers to a newcomer, drawn from the dossier: examples, notions and authors.</summary>
internal sealed class QuestionMenu
{
    private static readonly StringComparer s_french = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);

    private static readonly char[] s_outerMarks = ['«', '»', '"', '“', '”', ' ', '\u00A0', '\u202F', '\r', '\n'];

    /// <summary>Reads the menu off an edition.</summary>
    /// <param name="edition">The dossier that the bot answers from.</param>
    /// <param name="dialog">The bot, whose own first suggestions are the examples.</param>
    public QuestionMenu(Edition edition, DossierDialog dialog)
    {
        Examples = dialog.Answer("aide", ConversationState.Empty).Answer.Suggestions;
        Notions = [.. edition.Notions
            .Where(notion => notion.Status == NotionStatus.Defined)
            .OrderBy(notion => notion.Label, s_french)];
        Authors = [.. edition.Passages
            .SelectMany(passage => passage.Authors)
            .Where(author => author.Family is not null)
            .DistinctBy(author => author.Id)
            .OrderBy(author => author.Family, s_french)];
    }

    /// <summary>Questions to try.</summary>
    public IReadOnlyList<Suggestion> Examples { get; }

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
        return $"Vérifier la citation\u00A0: «\u00A0{quotation.Trim(s_outerMarks)}\u00A0»";
    }
}
