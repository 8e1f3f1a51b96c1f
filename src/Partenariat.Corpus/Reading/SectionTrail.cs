using Markdig.Syntax;

namespace Partenariat.Corpus.Reading;

/// <summary>Follows the headings, so that each passage knows its section.</summary>
internal sealed class SectionTrail(ProblemLog log)
{
    private readonly List<Located<Section>> _all = [];

    /// <summary>The sections so far, each with its line.</summary>
    public IReadOnlyList<Located<Section>> All => _all;

    /// <summary>Begins a section.</summary>
    public void Open(HeadingBlock heading)
    {
        var attributes = new AttributeBag(heading, log, Containers.HeadingAttributes);
        var id = attributes.RequiredId("Le titre");
        var parent = _all.Count == 0 ? null : _all[^1].Value;
        while (parent is not null && parent.Level >= heading.Level)
        {
            parent = parent.Parent;
        }

        var title = heading.Inline is null ? "" : PlainText.Of(heading.Inline);
        _all.Add(new(new Section(id, title, heading.Level, attributes.Text("page"), parent), attributes.Line));
    }

    /// <summary>The section of a passage; where no heading precedes it, a problem and a stand-in.</summary>
    public Section Current(MarkdownObject passage)
    {
        if (_all.Count > 0)
        {
            return _all[^1].Value;
        }

        log.Add(
            ProblemCodes.MisplacedContainer,
            CorpusFiles.Dossier,
            passage.Line + 1,
            "Le passage précède le premier titre.",
            "Mettez un titre avant lui : # Titre {#titre}.");
        return new Section("", "", 1, null, null);
    }
}
