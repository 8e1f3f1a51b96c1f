using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards;

/// <summary>Shows answers as Adaptive Cards and as text. Immutable; thread-safe.</summary>
/// <param name="edition">The edition that the answers are drawn from.</param>
public sealed class AnswerCards(Edition edition)
{
    /// <summary>Shows one page of an answer.</summary>
    public RenderedAnswer Render(Answer answer, CardOptions options)
    {
        throw new NotSupportedException($"{edition.Id} {answer.Title} {options.Page}");
    }

    /// <summary>The whole answer as plain text, every page, for a terminal.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="publicAddress">The address of the site with the reading view; null for no links.</param>
    public string WriteText(Answer answer, Uri? publicAddress)
    {
        throw new NotSupportedException($"{edition.Id} {answer.Title} {publicAddress}");
    }

    /// <summary>The first card of a conversation, which teaches a few questions.</summary>
    public RenderedAnswer Welcome(IReadOnlyList<Suggestion> questions, CardOptions options)
    {
        throw new NotSupportedException($"{edition.Id} {questions.Count} {options.Page}");
    }

    /// <summary>A passage on its own, with its whole reference: for a link or a search result.</summary>
    public RenderedAnswer Quote(Passage passage, CardOptions options)
    {
        throw new NotSupportedException($"{edition.Id} {passage.Id} {options.Page}");
    }

    /// <summary>How to cite a passage or a work, in five styles.</summary>
    /// <param name="id">The id of a passage or of a work. Not trusted.</param>
    /// <param name="options">How to show it.</param>
    /// <returns>The card, or null where nothing has this id.</returns>
    public RenderedAnswer? Cite(string id, CardOptions options)
    {
        throw new NotSupportedException($"{edition.Id} {id} {options.Page}");
    }

    /// <summary>One calm sentence for a turn that failed.</summary>
    /// <param name="incident">The id under which the failure is logged.</param>
    /// <param name="options">How to show it.</param>
    public RenderedAnswer Failure(string incident, CardOptions options)
    {
        throw new NotSupportedException($"{edition.Id} {incident} {options.Page}");
    }
}
