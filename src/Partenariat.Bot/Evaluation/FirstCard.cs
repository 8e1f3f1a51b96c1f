using Partenariat.Cards;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Evaluation;

/// <summary>What a reader has before them: the first card of an answer.</summary>
/// <param name="answer">The answer.</param>
/// <param name="page">Its first card.</param>
/// <param name="edition">Names the passages.</param>
internal sealed class FirstCard(Answer answer, RenderedAnswer page, Edition edition)
{
    private readonly ILookup<string, Passage> _lines = edition.Apparatus.Where(text => text.IsSourceLine).ToLookup(text => text.Source.Id, StringComparer.Ordinal);

    private string? _text;

    /// <summary>The answer.</summary>
    public Answer Answer => answer;

    /// <summary>The passages that it shows, in its order.</summary>
    public IReadOnlyList<Passage> Passages { get; } =
        [.. page.Shown.SelectMany(item => item.Passages).Distinct(StringComparer.Ordinal).Select(edition.FindPassage).OfType<Passage>()];

    /// <summary>All that can be read on it, normalised: its words, the passages and their references.</summary>
    public string Text => _text ??= Normalization.Normalize(string.Join('\n', Passages.Select(passage => $"{passage.Text}\n{ReferenceOf(passage)}").Prepend(page.Text)));

    /// <summary>The reference of a passage, as cards show it, with its work and as the dossier gives it.</summary>
    public string ReferenceOf(Passage passage)
    {
        return string.Join('\n', _lines[passage.Source.Id].Select(line => line.Text).Prepend(Citation.Format(CitationStyle.Iso690, passage)).Prepend(passage.Source.Title));
    }
}
