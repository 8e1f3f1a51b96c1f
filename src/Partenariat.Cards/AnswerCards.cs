using Partenariat.Cards.Layouts;
using Partenariat.Cards.Paging;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Cards.Writing;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards;

/// <summary>Shows answers as Adaptive Cards and as text. Immutable; thread-safe.</summary>
public sealed class AnswerCards
{
    private readonly Edition _edition;
    private readonly ErrataIndex _errata;
    private readonly Composer _composer;
    private readonly CitationsEntity _citations;

    /// <summary>Prepares the cards of an edition.</summary>
    /// <param name="edition">The edition that the answers are drawn from.</param>
    public AnswerCards(Edition edition)
    {
        _edition = edition;
        _errata = new ErrataIndex(edition);
        _composer = new Composer(new LayoutTable(edition, _errata));
        _citations = new CitationsEntity(edition);
    }

    /// <summary>The parts of a sheet on one quotation of a paper, with links within the site.</summary>
    /// <param name="check">The quotation, checked or not.</param>
    /// <param name="number">Its number in the paper, from 1.</param>
    public IReadOnlyList<Block> ShowQuotation(QuotationCheck check, int number)
    {
        return [.. new QuotationLayout(new BlockFactory(_edition, _errata, new Origins(null))).Details(check, number)];
    }

    /// <summary>Shows one page of an answer.</summary>
    public RenderedAnswer Render(Answer answer, CardOptions options)
    {
        using var span = CardFigures.Source.StartActivity("render");
        CardFigures.Count(answer);
        return Show(_composer.Compose(answer, options), options);
    }

    /// <summary>The answer as plain text, its pages one after the other.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="publicAddress">The address of the site with the reading view; null for no links.</param>
    /// <param name="length">How much of a long answer.</param>
    public string WriteText(Answer answer, Uri? publicAddress, TextLength length = TextLength.Whole)
    {
        var (title, digest) = _composer.ComposeText(answer, publicAddress, length);
        var others = digest.Others.Select(other => _edition.FindPassage(other) is { } passage ? Origins.NameOf(passage) : other)
            .Distinct(StringComparer.Ordinal);
        return PlainText.Write(title, digest.Blocks, [.. others], Ask(answer.Choices), Ask(answer.Suggestions));
    }

    private static IReadOnlyList<Button> Ask(IReadOnlyList<Suggestion> questions)
    {
        return [.. questions.Select(question => new Button(question.Label, new AskCommand(question.Question)))];
    }

    /// <summary>The first card of a conversation, which teaches a few questions.</summary>
    public RenderedAnswer Welcome(IReadOnlyList<Suggestion> questions, CardOptions options)
    {
        return Show(WelcomeCard.Of(_edition, questions), options);
    }

    /// <summary>A passage on its own, with its whole reference: for a link or a search result.</summary>
    public RenderedAnswer Quote(Passage passage, CardOptions options)
    {
        var blocks = new BlockFactory(_edition, _errata, new Origins(options.PublicAddress));
        return Show(new AnswerView { Title = _edition.Title, Blocks = [blocks.Quote(passage)] }, options);
    }

    /// <summary>How to cite a passage or a work, in five styles.</summary>
    /// <param name="id">The id of a passage or of a work. Not trusted.</param>
    /// <param name="options">How to show it.</param>
    /// <returns>The card, or null where nothing has this id.</returns>
    public RenderedAnswer? Cite(string id, CardOptions options)
    {
        return CitationCard.Of(_edition, id, options.PublicAddress) is { } view ? Show(view, options) : null;
    }

    /// <summary>One calm sentence for a turn that failed.</summary>
    /// <param name="incident">The id under which the failure is logged.</param>
    /// <param name="options">How to show it.</param>
    public RenderedAnswer Failure(string incident, CardOptions options)
    {
        var sentence = French.Set("Une erreur s'est produite de mon côté, pas du vôtre. Réessayez dans un instant ; si elle revient, signalez ce numéro :")
            + $" {incident}.";
        return Show(new AnswerView { Title = French.Set("Je n'ai pas pu répondre"), Blocks = [new Statement(sentence)] }, options);
    }

    private RenderedAnswer Show(AnswerView view, CardOptions options)
    {
        var (text, speech) = (PlainText.Write(view), Speech.Of(view));
        return new RenderedAnswer(new CardWriter(options.Host).Write(view, text, speech))
        {
            Text = text,
            Speak = speech,
            Summary = Shortener.Label(view.Title, 100),
            CitationsEntity = _citations.Of(view),
            View = view,
        };
    }
}
