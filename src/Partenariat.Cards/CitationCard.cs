using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs;

namespace Partenariat.Cards;

/// <summary>How to cite a passage.</summary>
internal static class CitationCard
{
    /// <summary>The card, or null where no passage has this id.</summary>
    public static AnswerView? Of(Edition edition, string id, Uri? site)
    {
        return edition.FindPassage(id) is not { } passage ? null : new AnswerView
        {
            Title = French.Set("Citer ce passage"),
            Blocks =
            [
                new Statement(Voices.SpeakerOf(passage)),
                new StyledCitation("ISO 690", Iso690.Reference(passage), IsFile: false),
                new References([new CitedWork(Origins.ShortOf(passage), [new Origins(site).Of(passage)])]),
            ],
        };
    }
}
