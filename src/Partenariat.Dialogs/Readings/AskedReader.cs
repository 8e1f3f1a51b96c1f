using System.Text;
using Partenariat.Corpus;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>Reads what a message names and sets aside, and searches for its words.</summary>
internal sealed class AskedReader(Edition edition, DossierIndex index, ActModel acts)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private const double Likely = 0.4;
    private const double FewWords = 0.3;

    private static readonly IReadOnlyList<(string Act, string Words)> s_actWords = [.. LanguageFile.Rows("act-words.tsv").Select(row => (row[0], row[1]))];

    private readonly Lazy<IReadOnlySet<(string Kind, int Year)>> _mentionedYears = MentionedYears.Of(edition);

    private readonly NamedLaws _namedLaws = new(edition);

    private readonly LawSubjects _lawSubjects = new(edition, index);

    private readonly TitledLaws _titledLaws = new(edition, index);

    /// <summary>Reads a message.</summary>
    public Asked Read(Message message)
    {
        var excluded = Exclusions.Of(message.Words, message.Names);
        var style = StyleRead.Of(message);
        var leftover = index.Weigh(Asking(message, style is not null));
        IReadOnlyList<TermStatistics> unknown =
        [
            .. leftover.Terms.Where(term => ((!term.IsCommon && IsUnknown(term)) || ForeignNames.IsAlone(message, term))
                && !IsScene(message, term.Surface) && !Initials.Are(message, term.Surface)),
        ];
        var others = _lawSubjects.Others(message);
        var missing = Missing(message, unknown, others);
        var wanted = message.Names.Entities
            .Where(entity => entity.Kind is not (EntityKind.Law or EntityKind.Absent)
                || !missing.Any(law => law.Start <= entity.Start && (entity.End <= law.End || (entity.Start == law.Start && entity.Kind == EntityKind.Law))))
            .Where(entity => !others.Any(other => other.Laws.Contains(entity)) && !IsWithinALaw(message, entity))
            .Where(entity => !excluded.Any(other => other.Start == entity.Start)
                && !IsScene(message, entity)
                && !(style is not null && IsStyle(message, entity)))
            .ToList();
        IReadOnlyList<string> Ids(EntityKind kind)
        {
            return [.. wanted.Where(entity => entity.Kind == kind).Select(entity => entity.Id).Distinct(StringComparer.Ordinal)];
        }

        var notions = Ids(EntityKind.Notion);
        // « je suis en BTS SP3S »: no word of it is looked for.
        var scene = message.Names.Entities.Where(entity => entity.Kind is EntityKind.Diploma or EntityKind.Section && IsScene(message, entity));
        var text = Without(message.Text, [.. excluded.Concat(scene).Select(entity => (entity.Start, entity.End))]);
        var meant = leftover.Whole < FewWords ? ActWords(message.Acts) : "";
        var read = index.Read(message.Focus);
        var whole = Search(text + meant, notions, read, message.WithoutCourtesy(text));
        var focus = message.Focus == message.Text ? whole : Search(message.Focus + meant, notions, read, message.Focus);
        var said = message.WithoutCourtesy(message.Text);
        var (outside, meaning) = (index.Outside(said), index.Meaning(said));
        return new Asked
        {
            Message = message,
            Notions = notions,
            Authors = Ids(EntityKind.Author),
            Works = Ids(EntityKind.Source),
            Laws = [.. wanted.Where(entity => entity.Kind == EntityKind.Law)],
            Diplomas = Ids(EntityKind.Diploma),
            Sections = [.. Ids(EntityKind.Section).Where(id => edition.Sections.Any(section => section.Id == id))],
            Absent = Ids(EntityKind.Absent),
            Excluded = [.. excluded.Select(entity => entity.Id).Distinct(StringComparer.Ordinal)],
            ExcludesOfficial = Exclusions.NameTheOfficial(message.Words),
            MissingLaws = [.. missing.Select(law => message.Text[law.Start..law.End].Trim()).Distinct(StringComparer.OrdinalIgnoreCase)],
            LawsOfThatYear =
            [
                .. others.Where(other => missing.Contains((other.Start, other.End))).SelectMany(other => other.Laws).Select(law => law.Id).Distinct(),
            ],
            Style = style,
            Year = Year(message),
            Rank = Ranks.Of(message.Text, message.Words),
            Match = whole,
            Focus = focus,
            FocusText = read,
            Outside = outside,
            FocusOutside = message.Focus == message.Text ? outside : index.Outside(message.Focus),
            Meaning = meaning,
            FocusMeaning = message.Focus == message.Text ? meaning : index.Meaning(message.Focus),
            Leftover = leftover,
            Unknown = unknown,
            OnlyEveryday = leftover.Terms.All(IsNowhere) ? [.. leftover.Terms.Where(term => term.IsCommon && IsUnknown(term))] : [],
        };
    }

    // « la loi de lutte contre les exclusions », which is the title of an article as well
    private static bool IsWithinALaw(Message message, Entity entity)
    {
        return entity.Kind == EntityKind.Source
            && message.Names.Entities.Any(law => law.Kind == EntityKind.Law && law.Start < entity.Start && entity.End <= law.End);
    }

    // By a date, a number or a name; by a year and a subject that no law of that year is about.
    private List<(int Start, int End)> Missing(
        Message message, IReadOnlyList<TermStatistics> unknown, IReadOnlyList<(IReadOnlyList<Entity> Laws, int Start, int End)> others)
    {
        var missing = MissingLaws.In(message, id => edition.FindSource(id)?.Year, _mentionedYears).ToList();
        foreach (var law in _namedLaws.In(message, unknown)
            .Concat(_titledLaws.In(message))
            .Concat(others.Where(other => IsAllOfThem(message, other)).Select(other => (other.Start, other.End))))
        {
            if (!missing.Any(known => known.Start < law.End && law.Start < known.End))
            {
                missing.Add(law);
            }
        }

        return missing;
    }

    private static bool IsAllOfThem(Message message, (IReadOnlyList<Entity> Laws, int Start, int End) other)
    {
        return message.Names.Entities.Count(entity => entity.Kind == EntityKind.Law && entity.Start == other.Start) == other.Laws.Count;
    }

    // « d'où vient le mot ? » holds no word to search for: those by which its answers are found stand in for it.
    private static string ActWords(ActScores acts)
    {
        return string.Concat(s_actWords.Where(entry => acts[entry.Act] > Likely).Select(entry => $" . {entry.Words}"));
    }

    // « Je suis en BTS ESF. », « mon tuteur au CHRS m'a demandé… »: who asks is not what is asked.
    private static bool IsScene(Message message, Entity entity)
    {
        return (entity.Kind == EntityKind.Absent
                && (FirstPerson.IsScene(message, entity.Start, entity.End) || FirstPerson.IsWhereWeAre(message, entity.Start, entity.End)))
            || entity.Kind is EntityKind.Diploma or EntityKind.Absent or EntityKind.Section
            && !(entity.Kind == EntityKind.Diploma && message.Acts["curriculum"] > Likely)
            && message.Clauses.Any(clause => !clause.IsAside)
            && message.Clauses.Any(clause => clause.IsAside && clause.Start <= entity.Start && entity.End <= clause.End);
    }

    // « la prof de PSE nous demande de définir le partenariat »
    private static bool IsScene(Message message, string surface)
    {
        return message.Names.Words
            .Where(word => surface.AsSpan().Equals(message.Text.AsSpan(word.Start, word.Length), StringComparison.OrdinalIgnoreCase))
            .All(word => FirstPerson.IsScene(message, word.Start, word.Start + word.Length));
    }

    // « APA » is an allowance too.
    private static bool IsStyle(Message message, Entity entity)
    {
        return entity.Kind == EntityKind.Absent
            && message.Words.Any(word => word.Start >= entity.Start && word.End <= entity.End && StyleRead.IsName(word.Plain));
    }

    // « diff » and « 4e » are short for words that everybody knows.
    private bool IsUnknown(TermStatistics term)
    {
        return IsNowhere(term) && term.Correction is null
            && PlainWords.Of(term.Surface) is [{ Plain: var plain }] && plain == PlainWords.Fold(term.Surface) && !acts.Knows(plain);
    }

    private static bool IsNowhere(TermStatistics term)
    {
        return term is { PassagesInText: 0, PassagesInKeywords: 0, Meant.Count: 0 };
    }

    /// <summary>Searches for some words, all texts of the edition together.</summary>
    /// <param name="words">The words.</param>
    /// <param name="notions">Ids of notions.</param>
    /// <param name="read">The words where they are read already, or null.</param>
    /// <param name="letters">See <see cref="SearchRequest.Letters"/>.</param>
    public QueryMatch Search(string words, IReadOnlyList<string> notions, ReadText? read = null, string? letters = null)
    {
        return index.Match(new SearchRequest { Text = words, Letters = letters, Notions = notions, KeepsSourceLines = true }, read);
    }

    /// <summary>How likely a text looks for each passage.</summary>
    public TextOdds Odds(string text)
    {
        return index.Odds(text);
    }

    /// <summary>What a text looks for by the meaning of its words.</summary>
    public TextMeaning Meaning(string text)
    {
        return index.Meaning(text);
    }

    // The clauses that ask, without the names in them.
    private static string Asking(Message message, bool hasStyle)
    {
        var styles = hasStyle ? message.Words.Where(word => StyleRead.IsName(word.Plain)).Select(word => (word.Start, word.End)) : [];
        var text = Without(message.Text, [.. message.Names.Entities.Select(entity => (entity.Start, entity.End)), .. styles]);
        var asking = message.Clauses.Where(clause => !clause.IsAside).ToList();
        return asking.Count == 0
            ? Written(message, text, 0, text.Length)
            : string.Join(" . ", asking.Select(clause => Written(message, text, clause.Start, clause.End)));
    }

    // « c quoi la diff » in whole words: what is short for a word that everybody knows tells nothing.
    private static string Written(Message message, string text, int start, int end)
    {
        var written = new StringBuilder();
        var place = start;
        foreach (var word in message.Words.Where(word => word.Start >= start && word.End <= end).GroupBy(word => word.Start))
        {
            var (first, last) = (word.Key, word.First().End);
            var plain = string.Join(' ', word.Select(part => part.Plain));
            if (plain[0] != '<' && text[first] != ' ' && plain != PlainWords.Fold(text.AsSpan(first, last - first)))
            {
                written.Append(text, place, first - place).Append(plain);
                place = last;
            }
        }

        return written.Append(text, place, end - place).ToString();
    }

    private static string Without(string text, IReadOnlyList<(int Start, int End)> names)
    {
        var blanked = new BlankedText(text);
        foreach (var name in names)
        {
            var end = Math.Min(name.End, text.Length);
            if (name.Start < end)
            {
                blanked.Blank(name.Start, end);
            }
        }

        return blanked.ToString();
    }

    private static int? Year(Message message)
    {
        return message.Words
            .Where(word => word.Plain == PlainWords.Year
                && !message.Names.Entities.Any(entity => entity.Kind == EntityKind.Law && entity.Start <= word.Start && word.Start < entity.End))
            .Select(word => (int?)int.Parse(message.Text.AsSpan(word.Start, 4), System.Globalization.CultureInfo.InvariantCulture))
            .FirstOrDefault(year => year is >= FirstYear and <= LastYear);
    }
}
