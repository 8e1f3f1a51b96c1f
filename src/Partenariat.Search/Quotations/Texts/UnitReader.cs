using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>Reads the units of an edition in reading order.</summary>
internal sealed class UnitReader
{
    private const string SourceContainer = "source";
    private const string SourceAttribute = "work";

    private readonly Edition _edition;
    private readonly Dictionary<string, Note> _notes;
    private readonly List<TextUnit> _units = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private UnitReader(Edition edition)
    {
        _edition = edition;
        _notes = edition.Notes.ToDictionary(note => note.Id, StringComparer.Ordinal);
    }

    public static IReadOnlyList<TextUnit> Read(Edition edition)
    {
        var reader = new UnitReader(edition);
        reader.ReadBlocks(edition.Document);
        foreach (var passage in edition.Passages.Where(passage => passage.Parent is null))
        {
            reader.AddPassage(passage);
        }

        foreach (var note in edition.Notes)
        {
            reader.AddNote(note);
        }

        PassageSpans.Locate(reader._units, edition.Passages);
        return reader._units;
    }

    private void ReadBlocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            var id = block.TryGetAttributes()?.Id;
            if (id is not null && _edition.FindPassage(id) is { Parent: null } passage)
            {
                AddPassage(passage);
            }
            else if (id is not null && _notes.TryGetValue(id, out var note))
            {
                AddNote(note);
            }
            else if (block is HeadingBlock && _edition.Sections.FirstOrDefault(section => section.Id == id) is { } section)
            {
                _units.Add(new TextUnit(section.Title, NextWord()) { Section = section });
            }
            else if (block is CustomContainer { Info: SourceContainer } container)
            {
                AddSource(container);
            }
            else if (block is ContainerBlock inner)
            {
                ReadBlocks(inner);
            }
        }
    }

    private void AddPassage(Passage passage)
    {
        if (_read.Add(passage.Id))
        {
            _units.Add(new TextUnit(passage.Text, NextWord()) { Passage = passage });
        }
    }

    private void AddNote(Note note)
    {
        var isPassage = _edition.FindPassage(note.Id) is not null;
        if (!isPassage && !note.IsMissing && _read.Add(note.Id))
        {
            _units.Add(new TextUnit(note.Text, NextWord()) { Note = note });
        }
    }

    private void AddSource(CustomContainer container)
    {
        var work = container.TryGetAttributes()?.Properties?.Find(property => property.Key == SourceAttribute).Value;
        if (work is not null && _edition.FindSource(work) is { } source)
        {
            _units.Add(new TextUnit(PlainText.Read(container), NextWord()) { Source = source });
        }
    }

    private int NextWord()
    {
        return _units.Count == 0 ? 0 : _units[^1].End;
    }
}
