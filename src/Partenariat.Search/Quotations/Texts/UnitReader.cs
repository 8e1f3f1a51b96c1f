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
    private readonly Vocabulary _vocabulary;
    private readonly SplitTexts _split;
    private readonly Dictionary<string, Section> _sections;
    private readonly List<TextUnit> _units = [];
    private readonly List<int> _ids = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private UnitReader(Edition edition, Vocabulary vocabulary)
    {
        _edition = edition;
        _vocabulary = vocabulary;
        _split = new SplitTexts(vocabulary);
        _notes = edition.Notes.ToDictionary(note => note.Id, StringComparer.Ordinal);
        _sections = edition.Sections.ToDictionary(section => section.Id, StringComparer.Ordinal);
    }

    /// <summary>The units, and their words as numbers, one after the other.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="vocabulary">Numbers and counts the words.</param>
    public static (IReadOnlyList<TextUnit> Units, int[] Ids) Read(Edition edition, Vocabulary vocabulary)
    {
        var reader = new UnitReader(edition, vocabulary);
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
        return (reader._units, [.. reader._ids]);
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
            else if (block is HeadingBlock && id is not null && _sections.TryGetValue(id, out var section))
            {
                var (title, words, start) = Cut(section.Title);
                _units.Add(new TextUnit(title, words, start, _split) { Section = section });
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
            var (text, words, start) = Cut(passage.Text);
            _units.Add(new TextUnit(text, words, start, _split) { Passage = passage });
        }
    }

    private void AddNote(Note note)
    {
        var isPassage = _edition.FindPassage(note.Id) is not null;
        if (!isPassage && !note.IsMissing && _read.Add(note.Id))
        {
            var (text, words, start) = Cut(note.Text);
            _units.Add(new TextUnit(text, words, start, _split) { Note = note });
        }
    }

    private void AddSource(CustomContainer container)
    {
        var work = container.TryGetAttributes()?.Properties?.Find(property => property.Key == SourceAttribute).Value;
        if (work is not null && _edition.FindSource(work) is { } source)
        {
            var (text, words, start) = Cut(PlainText.Read(container));
            _units.Add(new TextUnit(text, words, start, _split) { Source = source });
        }
    }

    private (string Text, TextWord[] Words, int Start) Cut(string text)
    {
        var start = _ids.Count;
        var words = WordSplitter.Split(text);
        foreach (var word in words)
        {
            _ids.Add(_vocabulary.Count(word.Folded));
        }

        // One string for each word.
        var kept = new TextWord[words.Count];
        for (var index = 0; index < kept.Length; index++)
        {
            kept[index] = words[index] with { Folded = _vocabulary.Text(_ids[start + index]) };
        }

        return (text, kept, start);
    }
}
