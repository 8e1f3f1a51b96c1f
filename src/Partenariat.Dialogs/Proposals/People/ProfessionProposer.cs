using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.Fields;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.People;

/// <summary>« vous avez bien un géographe ? »: the notes on authors that give that profession.</summary>
internal sealed class ProfessionProposer(Edition edition, Suggester suggester) : IProposer
{
    private const int MostWords = 12;
    private const double FewWords = 0.5;

    private const int MostBeside = 3;

    // « ah », « ok »
    private const int LongestInterjection = 2;

    // « docteur en sociologie » is a sociologist: « logue », « logie ».
    private static readonly (string Scholar, string Science)[] s_sciences =
        [.. LanguageFile.Rows("science-endings.tsv").Select(row => (row[0], row[1]))];

    // The notes with their words in one form for all numbers.
    private readonly IReadOnlyList<(Passage Note, IReadOnlySet<string> Words)> _notes =
    [
        .. edition.Authors.Select(author => author.NoteId).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(edition.FindPassage).OfType<Passage>()
            .OrderBy(note => note.Order)
            .Select(note => (note, (IReadOnlySet<string>)PlainWords.Of(note.Text).Select(word => word.Plain.TrimEnd('s')).ToHashSet(StringComparer.Ordinal))),
    ];

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        if (asked.NamesSomething || asked.Style is not null || asked.Absent.Count + asked.MissingLaws.Count > 0 || turn.Message.Words.Count > MostWords
            || PersonWords.Sought(turn.Message.Words) is not { } profession || Others(turn, profession) >= FewWords)
        {
            yield break;
        }

        var science = s_sciences.Where(ending => profession.EndsWith(ending.Scholar, StringComparison.Ordinal))
            .Select(ending => profession[..^ending.Scholar.Length] + ending.Science)
            .FirstOrDefault(profession);
        IReadOnlyList<Passage> notes =
        [
            .. _notes.Where(entry => entry.Words.Contains(profession) || entry.Words.Contains(science))
                .OrderByDescending(entry => entry.Words.Contains(profession))
                .Select(entry => entry.Note),
        ];
        if (notes.Count == 0)
        {
            yield break;
        }

        // Of one alone what is said of and by that author as well.
        var found = edition.Authors.Where(author => notes.Any(note => note.Id == author.NoteId)).ToList();
        if (found is [var only])
        {
            notes = [notes[0], .. edition.Passages.Where(passage => Voices.Of(passage, [only.Id]) && passage.Id != notes[0].Id).Take(MostBeside)];
        }

        yield return new Proposal(
            ProposalKind.Passages,
            $"profession {profession}",
            features.Of(ProposalKind.Passages, notes.Take(TurnFeatures.FirstCard).Select(note => note.Id)),
            () => new AuthorAnswer
            {
                Title = French.Set("Qui en parle ?"),
                Passages = notes,
                Suggestions = suggester.AboutPassages(notes),
                Why = Why.For(edition, turn),
            })
        {
            IsSure = true,
        };
    }

    private static double Others(Turn turn, string profession)
    {
        return turn.Asked.Leftover.Terms
            .Where(term => PlainWords.Fold(term.Surface).TrimEnd('s') is var plain && plain != profession
                && plain.Length > LongestInterjection && !FieldWords.OnlyAsks(plain))
            .Sum(term => term.Weight);
    }
}
