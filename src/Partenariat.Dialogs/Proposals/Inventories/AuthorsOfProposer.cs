using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Inventories;

/// <summary>« Quels auteurs parlent de réseau ? », « quels auteurs sont sociologues ? »: all of them by name, and a passage of each.</summary>
internal sealed class AuthorsOfProposer(Edition edition, DossierIndex index, Suggester suggester) : IProposer
{
    private const double Defining = 0.3;
    private const double AllOfIt = 0.95;
    private const int MostWords = 12;
    private const int MostTerms = 2;

    private static readonly FrozenSet<string> s_authors = LanguageFile.Lines("inventory-authors.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly OwnWords _ownWords = new(edition);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        if (asked.Authors.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count > 0 || turn.Message.Words.Count > MostWords)
        {
            return [];
        }

        if (asked.Notions is [var id] && edition.FindNotion(id) is { } notion && InventoryWords.AskForAll(turn, s_authors))
        {
            return Show(features, $"authors on {id}", Heard(turn, notion), heard => On(turn, notion, heard));
        }

        return asked.Notions.Count == 0 && InventoryWords.OthersBeside(turn, s_authors) is { Count: > 0 and <= MostTerms } said
            ? Show(features, "authors who are", Notes(said), Are)
            : [];
    }

    private static IEnumerable<Proposal> Show(TurnFeatures features, string name, IReadOnlyList<Passage> passages, Func<IReadOnlyList<Passage>, Answer> write)
    {
        if (passages.Count > 0)
        {
            yield return InventoryProposal.Of(features, name, passages, () => write(passages));
        }
    }

    // One passage of each, those first that answer best.
    private List<Passage> Heard(Turn turn, Notion notion)
    {
        var own = Defines(turn) ? notion.Definitions.Select(edition.FindPassage).OfType<Passage>().Where(OwnWords.Are) : _ownWords.On(notion.Id);
        var ranks = turn.Ranking.Passages.Select(ranked => ranked.Passage.Id).ToList();
        var heard = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. own.OrderBy(passage => ranks.IndexOf(passage.Id) is >= 0 and var rank ? rank : int.MaxValue)
                .Where(passage => passage.Authors.Count(author => heard.Add(author.Id)) > 0),
        ];
    }

    private static bool Defines(Turn turn)
    {
        return turn.Message.Acts.Any("definition", "official") > Defining;
    }

    // The notes that hold the words.
    private List<Passage> Notes(IReadOnlyList<string> said)
    {
        var words = index.Weigh(string.Join(' ', said));
        return
        [
            .. edition.Authors.Where(author => !author.IsOnlyReferred)
                .Select(author => author.NoteId).OfType<string>().Distinct()
                .Select(edition.FindPassage).OfType<Passage>()
                .Where(note => words.ShareInOwn(note) >= AllOfIt)
                .OrderBy(note => note.Order),
        ];
    }

    private AuthorAnswer On(Turn turn, Notion notion, IReadOnlyList<Passage> heard)
    {
        var names = heard.SelectMany(passage => passage.Authors).Select(author => author.Name).Distinct(StringComparer.Ordinal).ToList();
        var verb = (Defines(turn), names.Count > 1) switch
        {
            (true, true) => "définissent",
            (true, false) => "définit",
            (false, true) => "parlent",
            _ => "parle",
        };
        var subject = Defines(turn) ? notion.WithArticle : French.Of(notion.WithArticle);
        return new AuthorAnswer
        {
            Title = French.Set("Qui en parle ?"),
            Message = French.Set(names.Count > 1
                ? $"Parmi les auteurs cités, {names.Count} {verb} {subject} : {string.Join(", ", names)}."
                : $"Parmi les auteurs cités, {names[0]} {verb} {subject}."),
            Notions = [notion.Id],
            Passages = heard,
            Suggestions = suggester.AboutPassages(heard),
            Why = French.Set($"auteurs dont le dossier cite les mots sur {notion.WithArticle}"),
        };
    }

    private AuthorAnswer Are(IReadOnlyList<Passage> notes)
    {
        var ids = notes.Select(note => note.Id).ToHashSet(StringComparer.Ordinal);
        var names = edition.Authors.Where(author => author.NoteId is { } note && ids.Contains(note)).Select(author => author.Name).ToList();
        return new AuthorAnswer
        {
            Title = French.Set("Les auteurs du dossier"),
            Message = French.Set($"D'après les notes du dossier : {string.Join(", ", names)}. Il ne présente pas tous ses auteurs."),
            Passages = notes,
            Suggestions = suggester.AboutPassages(notes),
            Why = French.Set("notes du dossier sur ses auteurs"),
        };
    }
}
