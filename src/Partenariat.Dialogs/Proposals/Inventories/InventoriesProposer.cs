using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Inventories;

/// <summary>All authors by name, all debates, all notions of the dossier: the list itself, and not only how many there are.</summary>
internal sealed class InventoriesProposer(Edition edition, Suggester suggester) : IProposer
{
    private const int FewestOnANotion = 4;

    private static readonly FrozenSet<string> s_authors = LanguageFile.Lines("inventory-authors.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_debates = LanguageFile.Lines("inventory-debates.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « sur quoi les auteurs ne sont pas d'accord »: of the authors together.
    private static readonly FrozenSet<string> s_disagreeing = LanguageFile.Lines("inventory-disagreeing.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_notions = LanguageFile.Lines("inventory-notions.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        if (asked.Authors.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count > 0)
        {
            return [];
        }

        if (Debates(turn) is { Count: > 0 } debates)
        {
            return [InventoryProposal.Of(features, "all debates", [], () => Tell(debates))];
        }

        if (asked.Notions.Count > 0)
        {
            return [];
        }

        if (InventoryWords.AskForAll(turn, s_authors) && !turn.Message.Words.Any(word => s_disagreeing.Contains(word.Plain)))
        {
            return [InventoryProposal.Of(features, "all authors", Heard(), () => Tell(Heard()))];
        }

        return InventoryWords.AskForAll(turn, s_notions) ? [InventoryProposal.Of(features, "all notions", [], TellNotions)] : [];
    }

    // Of a notion with few debates that debate itself is the answer.
    private List<Debate> Debates(Turn turn)
    {
        var notions = turn.Asked.Notions;
        if (!InventoryWords.AskForAll(turn, s_debates)
            && !(turn.Message.Words.Any(word => s_authors.Contains(word.Plain)) && InventoryWords.AskForAll(turn, s_disagreeing)))
        {
            return [];
        }

        var debates = edition.Debates.Where(debate => notions.All(notion => debate.Notions.Contains(notion, StringComparer.Ordinal))).ToList();
        return notions.Count == 0 || debates.Count >= FewestOnANotion ? debates : [];
    }

    // The first words of each author, in the order of the dossier.
    private List<Passage> Heard()
    {
        var heard = new HashSet<string>(StringComparer.Ordinal);
        return [.. edition.Passages.Where(OwnWords.Are).Where(passage => passage.Authors.Count(author => heard.Add(author.Id)) > 0)];
    }

    private AuthorAnswer Tell(IReadOnlyList<Passage> heard)
    {
        var cited = edition.Passages.SelectMany(passage => passage.Authors).Select(author => author.Id).ToHashSet(StringComparer.Ordinal);
        var named = edition.Authors.Where(author => cited.Contains(author.Id))
            .OrderBy(author => author.Family is null)
            .ThenBy(Key, StringComparer.Ordinal)
            .ToList();
        var pointed = edition.Authors.Where(author => !cited.Contains(author.Id)).OrderBy(Key, StringComparer.Ordinal).ToList();
        List<string> sentences =
        [
            $"Le dossier réunit les mots de {named.Count} auteurs : {Names(named)}.",
            .. pointed.Count > 0 ? new[] { $"Il en présente ou nomme {pointed.Count} autres, sans citer leurs mots : {Names(pointed)}." } : [],
        ];
        return new AuthorAnswer
        {
            Title = French.Set("Les auteurs du dossier"),
            Message = French.Set(string.Join(' ', sentences)),
            Remarks = [French.Set($"Le dossier lui-même : {Citation.Format(CitationStyle.Iso690, edition.OwnSource)}")],
            Passages = heard,
            Suggestions = suggester.AboutPassages(heard),
            Why = French.Set("tous les auteurs que le dossier cite"),
        };
    }

    private static string Names(IEnumerable<Author> authors)
    {
        return string.Join(", ", authors.Select(author => author.Name));
    }

    private static string Key(Author author)
    {
        return PlainWords.Fold(author.Family ?? author.Name);
    }

    private static ClarifyAnswer Tell(IReadOnlyList<Debate> debates)
    {
        return new ClarifyAnswer
        {
            Title = French.Set("Les débats du dossier"),
            Message = French.Set($"Les auteurs du dossier ne répondent pas tous de même à {debates.Count} questions : "
                + $"{string.Join(' ', debates.Select(debate => debate.Question))} Laquelle voulez-vous voir ?"),
            Choices = [.. debates.Select(SuggestionWriter.Debated)],
            Why = French.Set("tous les débats du dossier"),
        };
    }

    private PassagesAnswer TellNotions()
    {
        var defined = edition.Notions.Where(notion => notion.Status == NotionStatus.Defined).Select(notion => notion.Label)
            .OrderBy(PlainWords.Joined, StringComparer.Ordinal).ToList();
        return new PassagesAnswer
        {
            Title = French.Set("Les notions du dossier"),
            Message = French.Set($"Le dossier définit {defined.Count} notions : {string.Join(", ", defined)}."),
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("toutes les notions que le dossier définit"),
        };
    }
}
