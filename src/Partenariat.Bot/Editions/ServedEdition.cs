using Partenariat.Bot.Dossier;
using Partenariat.Bot.Feedback;
using Partenariat.Bot.WebChat;
using Partenariat.Cards;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Search.Compiled;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Editions;

/// <summary>An edition and all that is built from it. Built as a whole before anybody is answered from it.</summary>
internal sealed class ServedEdition : IDisposable
{
    /// <summary>Builds the index and all the rest.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="compiled">Where what the index needs is kept for the next start, or null.</param>
    public ServedEdition(Edition edition, CompiledFolder? compiled = null)
    {
        Edition = edition;
        Dialog = new DossierDialog(edition, compiled);
        Cards = new AnswerCards(edition);
        Html = new DossierHtml(edition);
        Papers = PaperReview.Build(edition, Dialog.Quotations);
        Menu = new QuestionMenu(edition, Dialog);
        Scrubber = new Scrubber(edition);

        // An answer and its card, so that what they run through is compiled: else the first to ask would wait.
        Cards.Render(Dialog.Answer(edition.Title, ConversationState.Empty).Answer, new CardOptions(CardHost.Teams));
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Answers from it, with the index and the check of quotations.</summary>
    public DossierDialog Dialog { get; }

    /// <summary>Checks whole papers against it.</summary>
    public PaperReview Papers { get; }

    /// <summary>Draws its answers.</summary>
    public AnswerCards Cards { get; }

    /// <summary>Renders its text.</summary>
    public DossierHtml Html { get; }

    /// <summary>What the chat page offers to ask.</summary>
    public QuestionMenu Menu { get; }

    /// <summary>Takes out names that are not in it.</summary>
    public Scrubber Scrubber { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        Dialog.Dispose();
    }
}
