using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using Partenariat.Cards;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>A passage as Teams lists it and puts it into a message.</summary>
internal sealed class PassageResult(AnswerCards cards, IOptions<SiteOptions> site)
{
    private const int LongestPreview = 160;

    /// <summary>The card with its whole reference, and the two lines that stand for it in a list.</summary>
    public MessagingExtensionAttachment Of(Passage passage)
    {
        return new MessagingExtensionAttachment
        {
            ContentType = RawJson.AdaptiveCard,
            Content = QuietCard.Of(cards.Quote(passage, new CardOptions(CardHost.Teams, site.Value.Address)).Card).ToRaw(),
            Preview = Lines(passage).ToAttachment(),
        };
    }

    /// <summary>The two lines alone: a page of whole cards would be larger than Teams takes. Who chooses one gets the card.</summary>
    public static MessagingExtensionAttachment Listed(Passage passage)
    {
        var preview = Lines(passage);
        preview.Tap = new CardAction("invoke", value: new ChosenPassage(passage.Id));
        return new MessagingExtensionAttachment { ContentType = ThumbnailCard.ContentType, Content = Lines(passage), Preview = preview.ToAttachment() };
    }

    private static ThumbnailCard Lines(Passage passage)
    {
        return new ThumbnailCard(title: Citation.Short(passage), text: Beginning(passage.Text));
    }

    private static string Beginning(string text)
    {
        var line = text.ReplaceLineEndings(" ");

        // Words that the dossier sets in guillemets bring their own.
        var opening = line.StartsWith('«') ? "" : "«\u00A0";
        if (line.Length <= LongestPreview)
        {
            return opening.Length == 0 ? line : $"{opening}{line}\u00A0»";
        }

        var end = line.LastIndexOf(' ', LongestPreview);
        return $"{opening}{line[..(end < 0 ? LongestPreview : end)]} […]\u00A0»";
    }
}
