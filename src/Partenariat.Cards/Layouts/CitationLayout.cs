using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>References in the style asked for, then where the dossier has the passages.</summary>
internal sealed class CitationLayout(Edition edition, Origins origins) : ILayout
{
    // A file of a dozen lines is as long as a passage.
    private const int OnAPage = 5;

    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var pages = answer.References.Chunk(OnAPage).ToList();
        return new Draft(
            [
                .. pages.Select((page, index) => new PageDraft(
                    [.. index == 0 ? Remarks.Message(answer) : [], .. References(page, answer), .. Remarks.Why(answer, 0)])),
            ],
            French.Set($"Toutes les références ({answer.References.Count})"));
    }

    private IEnumerable<Block> References(IReadOnlyList<StyledReference> references, Answer answer)
    {
        foreach (var reference in references)
        {
            if (reference is { Style: CitationStyle.Apa, Passage: { } passage })
            {
                yield return new Statement(French.Set($"Dans le texte : {Citation.InText(passage)}"));
            }

            var heading = Heading(reference, answer);
            yield return new StyledCitation(heading, reference.Text, CitationStyleNames.IsFile(reference.Style))
            {
                IsOpen = true,
                Item = Items.Of(reference, heading),
            };
        }

        // « Citer » there leads to the other styles.
        var works = references.Select(reference => reference.Work.Id).ToHashSet(StringComparer.Ordinal);
        yield return new References(
        [
            .. answer.Passages.Where(passage => works.Contains(passage.Source.Id))
                .Select(passage => new CitedWork(Origins.ShortOf(passage), [origins.Of(passage) with { Reference = [] }])),
        ]);
    }

    private string Heading(StyledReference reference, Answer answer)
    {
        var style = CitationStyleNames.Of(reference.Style);
        var isOnly = answer.References.All(other => other.Work.Id == reference.Work.Id);
        return isOnly ? style
            : French.Set($"{style} : ") + (reference.Passage is { } passage ? Origins.ShortOf(passage) : Origins.ShortOf(reference.Work, edition));
    }
}
