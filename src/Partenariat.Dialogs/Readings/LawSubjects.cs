using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// « La loi de 1996 sur les chèques emploi »: a law named by its year alone and by what it is about. The law of that year
/// that the edition holds is another one where nothing of it is about that.
/// </summary>
internal sealed class LawSubjects(Edition edition, DossierIndex index)
{
    // A year written with two digits at least; a date or a number names one law whatever is said of it.
    private const double Held = 0.5;
    private const double Telling = 0.3;

    // « sur », « relative à », « contre »
    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("law-subject-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_interrogatives = LanguageFile.Lines("interrogatives.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_months = LanguageFile.Lines("months.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_ends = LanguageFile.Lines("law-subject-ends.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Passage>> _passages = edition.Sources.Where(LegalTexts.Are)
        .ToDictionary(law => law.Id, law => LegalTexts.On(edition, law).ToList(), StringComparer.Ordinal);

    /// <summary>The laws that are about something else than what is said of them, and where the name and that subject stand.</summary>
    public IReadOnlyList<(IReadOnlyList<Entity> Laws, int Start, int End)> Others(Message message)
    {
        var found = new List<(IReadOnlyList<Entity> Laws, int Start, int End)>();
        foreach (var named in message.Names.Entities.Where(entity => entity is { Kind: EntityKind.Law, Article: null } && IsOfAYear(entity))
            .GroupBy(entity => (entity.Start, entity.End)))
        {
            var laws = named.ToList();
            if (Subject(message, named.Key.End, areCalledLaws: laws.TrueForAll(IsTakenForALaw)) is not var (start, end))
            {
                continue;
            }

            var words = index.Weigh(message.Text[start..end]);
            var others = laws.Where(law => !_passages[law.Id].Any(passage => words.ShareAnywhere(passage) >= Held)).ToList();
            if (words.Whole >= Telling && others.Count > 0)
            {
                found.Add((others, named.Key.Start, others.Count == laws.Count ? end : named.Key.End));
            }
        }

        return found;
    }

    // « loi de 2007 protection de l'enfance », where the text of that year is a circular
    private bool IsTakenForALaw(Entity law)
    {
        return LegalTexts.AreCalledALaw(law.Surface) && edition.FindSource(law.Id) is { Title: { } title } && !LegalTexts.AreCalledALaw(title);
    }

    private static bool IsOfAYear(Entity law)
    {
        var words = PlainWords.Of(law.Surface);
        return words.Count > 1 && words[^1].Plain is PlainWords.Year or PlainWords.Number
            && words.Count(word => word.Plain is PlainWords.Year or PlainWords.Number) == 1
            && !words.Any(word => s_months.Contains(word.Plain));
    }

    // From the word after « sur » to the end of the clause; right behind the year, where the text is none of those that its name says.
    private static (int Start, int End)? Subject(Message message, int from, bool areCalledLaws)
    {
        var after = message.Words.Where(word => word.Start >= from).TakeWhile(word => !s_ends.Contains(word.Plain)).ToList();
        var clause = message.Clauses.FirstOrDefault(clause => clause.Start < from && from <= clause.End);
        after = [.. after.TakeWhile(word => clause is null || word.Start < clause.End)];
        return after.Count > 1 && s_leads.Contains(after[0].Plain) ? (after[1].Start, after[^1].End)
            : areCalledLaws && after.Count > 0 && clause is not null && !s_interrogatives.Contains(after[0].Plain) ? (after[0].Start, after[^1].End)
            : null;
    }
}
