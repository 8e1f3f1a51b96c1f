using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs;

namespace Partenariat.Cards;

/// <summary>How to cite a passage or a work, in five styles.</summary>
internal static class CitationCard
{
    /// <summary>The card, or null where neither a passage nor a work has this id.</summary>
    public static AnswerView? Of(Edition edition, string id, Uri? site)
    {
        return edition.FindPassage(id) is { } passage ? OfPassage(passage, site)
            : edition.FindSource(id) is { } source ? OfWork(source)
            : null;
    }

    private static AnswerView OfPassage(Passage passage, Uri? site)
    {
        return new AnswerView
        {
            Title = French.Set("Citer ce passage"),
            Blocks =
            [
                new Statement(French.Set($"Dans le texte : {Citation.InText(passage)}")),
                .. Styles(style => Citation.Format(style, passage)),
                new References([new CitedWork(Origins.ShortOf(passage), [new Origins(site).Of(passage) with { Reference = [] }])], AreCitable: false),
            ],
        };
    }

    private static AnswerView OfWork(Source source)
    {
        return new AnswerView { Title = French.Set("Citer cet ouvrage"), Blocks = [.. Styles(style => Citation.Format(style, source))] };
    }

    private static IEnumerable<Block> Styles(Func<CitationStyle, string> format)
    {
        return Enum.GetValues<CitationStyle>()
            .Select(style => new StyledCitation(CitationStyleNames.Of(style), format(style), CitationStyleNames.IsFile(style)));
    }
}
