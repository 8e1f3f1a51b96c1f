using System.Collections.Frozen;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Refusals;

/// <summary>What proves that the dossier does not treat what a message asks.</summary>
/// <param name="Subject">What it does not treat, as the message says it; empty where only no passage holds the words together.</param>
/// <param name="IsLaw">True for a law that the edition does not hold.</param>
/// <param name="Places">Where it stands in the message; empty where nowhere in particular.</param>
internal sealed record Proof(IReadOnlyList<string> Subject, bool IsLaw, IReadOnlyList<(int Start, int End)> Places)
{
    // No passage holds so much of a question's words, and the words tell something.
    private const double Together = 0.6;
    private const double Something = 0.8;
    private const double Rare = 0.9;
    private const double Telling = 0.3;
    private const int FewWords = 2;
    private const int ShortestWord = 2;
    private const int FewestBetween = 3;
    private const double Offtopic = 0.4;

    // « combien de mois de préavis pour dénoncer la convention ? »: whatever words it shares with the dossier.
    private const double Practical = 0.3;

    private const int MostBetween = 8;
    private const double InAnotherLanguage = 0.3;
    private const double MostBesideAName = 0.5;

    private static readonly FrozenSet<string> s_continuations = LanguageFile.Lines("continuations.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_purpose = LanguageFile.Lines("purpose-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_there = LanguageFile.Lines("there-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_determiners = LanguageFile.Lines("determiners.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The proof, or null where there is none: then the bot has not understood, and says just that.</summary>
    public static Proof? Of(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.MissingLaws.Count > 0)
        {
            return new Proof(asked.MissingLaws, IsLaw: true, []);
        }

        if (asked.Absent.Count > 0)
        {
            return new Proof(
                asked.Absent,
                IsLaw: false,
                [
                    .. turn.Message.Names.Entities
                        .Where(entity => entity.Kind == EntityKind.Absent && asked.Absent.Contains(entity.Id, StringComparer.Ordinal))
                        .Select(entity => (entity.Start, entity.End)),
                ]);
        }

        // The words of another language are unknown, and no subject.
        var unknown = turn.Message.Acts["language"] > InAnotherLanguage ? [] : asked.Unknown.ToList();
        var names = ForeignNames.Of(turn.Message, unknown).ToList();
        var telling = unknown.Where(term => term.Weight >= Rare).Concat(asked.NamesSomething ? [] : asked.OnlyEveryday);
        List<string> subject = names.Count > 0 ? names
            : [.. telling.Where(term => term.Surface.Length > ShortestWord && IsNoun(turn, term.Surface)).Select(term => term.Surface).Take(2)];
        if (subject.Count > 0)
        {
            return new Proof(
                names.Count > 0 ? ForeignNames.Whole(turn.Message, unknown) : subject,
                IsLaw: false,
                [
                    .. turn.Message.Names.Words
                        .Where(word => subject.Contains(Surface(turn, word), StringComparer.OrdinalIgnoreCase))
                        .Select(word => (word.Start, word.Start + word.Length)),
                ]);
        }

        var held = turn.Ranking.Passages.Select(ranked => (double)ranked.Candidate[Ranking.PassageFeature.InOwnText]).DefaultIfEmpty(0).Max();
        return (asked.LeftoverWeight >= Something && held < Together) || turn.Message.Acts.Any("offtopic", "practical") >= Practical
            ? new Proof([], IsLaw: false, [])
            : null;
    }

    // « décrivait » and « jcompren » are no subject of which one could be silent; « des volcans » and « volcans » alone are.
    private static bool IsNoun(Turn turn, string surface)
    {
        var words = turn.Message.Words;
        return turn.Message.Names.Words.Where(word => string.Equals(Surface(turn, word), surface, StringComparison.OrdinalIgnoreCase)).Any(word =>
        {
            var before = words.LastOrDefault(other => other.End <= word.Start);
            return before is null ? words.Count(other => other.Plain != "?") <= FewWords : s_determiners.Contains(before.Plain) || IsUnknown(turn, before);
        });
    }

    // « un lynx boréal »
    private static bool IsUnknown(Turn turn, SaidWord word)
    {
        var surface = turn.Message.Text[word.Start..word.End];
        return turn.Asked.Unknown.Any(term => surface.Equals(term.Surface, StringComparison.OrdinalIgnoreCase));
    }

    private static string Surface(Turn turn, Word word)
    {
        return turn.Message.Text.Substring(word.Start, word.Length);
    }

    /// <summary>The share of the telling words of the message that it makes up: little where it is only the scene of the question.</summary>
    public double ShareOf(Turn turn)
    {
        var others = turn.Asked.Leftover.Terms.Count(term => !term.IsCommon && term.Weight >= Telling)
            + turn.Message.Names.Entities
                .Where(entity => entity.Kind is not (EntityKind.Absent or EntityKind.Section))
                .Select(entity => entity.Start)
                .Distinct()
                .Count();
        return Places.Count == 0 ? 0 : (double)Places.Count / (Places.Count + Math.Max(0, others - (turn.Asked.Absent.Count > 0 ? 0 : Places.Count)));
    }

    /// <summary>True where it stands in a clause that asks, and nothing telling stands before it there: « qu'est-ce que l'AEMO ? »</summary>
    public bool IsObject(Turn turn)
    {
        var asking = turn.Message.Clauses.Where(clause => !clause.IsAside).ToList();
        return Places.Any(place => asking.Any(clause => clause.Start <= place.Start && place.End <= clause.End
            && !turn.Message.Names.Entities.Any(entity => entity.Kind != EntityKind.Absent && entity.Start >= clause.Start && entity.Start < place.Start)
            && !turn.Asked.Leftover.Terms.Any(term => !term.IsCommon && term.Weight >= Telling && Stands(turn, term.Surface, clause.Start, place.Start))));
    }

    /// <summary>True where it stands in the last clause of the message that asks.</summary>
    public bool IsLast(Turn turn)
    {
        return turn.Message.Clauses.LastOrDefault(clause => !clause.IsAside) is { } last
            && Places.Any(place => last.Start <= place.Start && place.End <= last.End);
    }

    /// <summary>
    /// True where it stands only before the clause that asks (the last one with a question mark, or else the last), and
    /// that clause says something of its own: « Directeur d'un ESAT. Quelles formes juridiques le dossier cite-t-il ? »
    /// </summary>
    public bool IsTold(Turn turn)
    {
        return turn.Message.Asking is { } asking
            && Places.Count > 0
            && Places.All(place => place.End <= asking.Start)
            && (NamesSomething(turn, asking.Start)
                || turn.Asked.Leftover.Terms.Any(term => !term.IsCommon && term.Weight >= Telling && Stands(turn, term.Surface, asking.Start, asking.End)));
    }

    /// <summary>
    /// True where it is told beyond doubt: what asks, behind it or behind a colon (« Pour un débat avec des volontaires en
    /// service civique : … »), is of what the dossier holds, all of it.
    /// </summary>
    public bool IsOnlyTold(Turn turn)
    {
        if (turn.Message.Asking is not { } asking || Places.Count == 0 || turn.Message.Acts["offtopic"] > Offtopic)
        {
            return false;
        }

        var colon = turn.Message.Text.AsSpan(asking.Start, asking.End - asking.Start).IndexOf(':');
        var start = colon < 0 ? asking.Start : asking.Start + colon;
        var terms = turn.Asked.Leftover.Terms.Where(term => Stands(turn, term.Surface, start, asking.End)).ToList();
        return Places.All(place => place.End <= start)
            && (NamesSomething(turn, start) || terms.Exists(term => !term.IsCommon && term.Weight >= Telling))
            && terms.TrueForAll(term => term.PassagesInText > 0 && term.Correction is null);
    }

    private static bool NamesSomething(Turn turn, int from)
    {
        return turn.Message.Names.Entities.Any(entity => entity.Kind is not (EntityKind.Absent or EntityKind.Section) && entity.Start >= from);
    }

    /// <summary>True where it stands right behind « pour », with no more than an article or « un jury » between: « pour la crèche ».</summary>
    public bool IsForWhom(Turn turn)
    {
        return Places.Count > 0 && Places.All(place =>
            turn.Message.Words.Where(word => word.End <= place.Start).TakeLast(FewestBetween).Any(word => s_purpose.Contains(word.Plain)));
    }

    /// <summary>True where it is people alone, known by the capitals of their names: somebody of whom a story tells.</summary>
    public bool IsOfPeople(Turn turn)
    {
        return Places.Count > 0 && Places.All(place => turn.Message.Names.Entities.Any(entity => entity.IsPerson && entity.Start == place.Start));
    }

    /// <summary>True where it stands behind « pour », with few words between: « pour un débat avec des volontaires en service civique ».</summary>
    public bool IsPurpose(Turn turn)
    {
        return Places.Count > 0 && Places.All(place =>
            turn.Message.Clauses.FirstOrDefault(clause => clause.Start <= place.Start && place.End <= clause.End) is { } clause
            && turn.Message.Words.Where(word => word.Start >= clause.Start && word.End <= place.Start)
                .TakeLast(MostBetween)
                .Any(word => s_purpose.Contains(word.Plain)));
    }

    /// <summary>
    /// True where it is a name, and that is what the clause that asks is about: the words beside it weigh less, but for those
    /// that ask whether it is there: « la LOLF, c'est traité ? », « Esping-Andersen, ses trois mondes, vous avez ? »
    /// </summary>
    public bool IsNameAskedFor(Turn turn)
    {
        if (turn.Asked.NamesSomething || turn.Asked.Style is not null || turn.Message.Asking is not { } asking)
        {
            return false;
        }

        var places = Places.Where(place => asking.Start <= place.Start && place.End <= asking.End).ToList();
        var isName = places.Exists(place => turn.Message.Names.Entities.Any(entity => entity.IsPerson && entity.Start == place.Start))
            || ForeignNames.AreIn(turn.Message, turn.Asked.Unknown);
        var others = turn.Asked.Leftover.Terms
            .Where(term => !term.IsCommon && term.PassagesInText > 0 && !s_there.Contains(PlainWords.Fold(term.Surface)))
            .Where(term => !places.Exists(place => Stands(turn, term.Surface, place.Start, place.End)))
            .Where(term => Stands(turn, term.Surface, asking.Start, asking.End))
            .Sum(term => term.Weight);
        return places.Count > 0 && isName && others <= places.Count * MostBesideAName;
    }

    /// <summary>True where an article or a preposition stands before it: « du deuil », « au bridge ».</summary>
    public bool IsNoun(Turn turn)
    {
        return Places.Any(place => turn.Message.Words.LastOrDefault(word => word.End <= place.Start) is { } before && s_determiners.Contains(before.Plain));
    }

    /// <summary>True where it stands in quotation marks.</summary>
    public bool IsQuoted(Turn turn)
    {
        return Places.Any(place => turn.Message.Text.AsSpan(0, place.Start).TrimEnd() is [.., '«' or '"' or '“']);
    }

    /// <summary>True where the message says nothing else, but perhaps an article or « et » before it.</summary>
    public bool IsAll(Turn turn)
    {
        return Places.Count > 0 && !turn.Asked.NamesSomething && turn.Asked.Style is null
            && turn.Message.Words.All(word => word.Plain == "?" || s_continuations.Contains(word.Plain) || s_determiners.Contains(word.Plain)
                || Places.Any(place => place.Start <= word.Start && word.End <= place.End));
    }

    private static bool Stands(Turn turn, string surface, int start, int end)
    {
        return turn.Message.Names.Words.Any(word =>
            word.Start >= start && word.Start < end
            && string.Equals(Surface(turn, word), surface, StringComparison.OrdinalIgnoreCase));
    }
}
