using Partenariat.Dialogs.Readings;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Facts about a message on which it depends how much each feature of a passage counts.</summary>
internal enum Situation
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>Something was shown before.</summary>
    GoesOn,

    /// <summary>Something was shown before, and the message names nothing.</summary>
    GoesOnUnnamed,

    NamesNotion, NamesNotions, NamesAuthor, NamesAuthors, NamesWork, NamesLaw, NamesDiploma, NamesNothing, NamesRank, NamesYear,

    /// <summary>Hardly a content word that names nothing.</summary>
    FewWords,

    /// <summary>Many content words that name nothing.</summary>
    ManyWords,
}

/// <summary>The situation of a message as numbers: its acts, then the facts.</summary>
internal static class Situations
{
    private const double Few = 0.3;
    private const double Many = 1.5;

    // What is less likely than this does not count.
    private const double Unlikely = 0.03;

    /// <summary>How many numbers there are for so many acts.</summary>
    public static int Count(int acts)
    {
        return acts + Enum.GetValues<Situation>().Length;
    }

    /// <summary>The names of the numbers, as in the model file.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<string> acts)
    {
        return [.. acts, .. Enum.GetNames<Situation>()];
    }

    /// <summary>The numbers that are not 0, by place.</summary>
    public static IReadOnlyList<(int Place, float Value)> Of(Asked asked, Discussion? before)
    {
        var shares = asked.Message.Acts.Shares;
        var numbers = new List<(int Place, float Value)>();
        for (var act = 0; act < shares.Count; act++)
        {
            if (shares[act] >= Unlikely)
            {
                numbers.Add((act, (float)shares[act]));
            }
        }

        numbers.AddRange(Facts(asked, before).Select(fact => (shares.Count + (int)fact, 1f)));
        return numbers;
    }

    private static IEnumerable<Situation> Facts(Asked asked, Discussion? before)
    {
        yield return Situation.Always;
        if (before is not null)
        {
            yield return asked.NamesSomething ? Situation.GoesOn : Situation.GoesOnUnnamed;
        }

        foreach (var (holds, fact) in new[]
        {
            (asked.Notions.Count == 1, Situation.NamesNotion),
            (asked.Notions.Count > 1, Situation.NamesNotions),
            (asked.Authors.Count == 1, Situation.NamesAuthor),
            (asked.Authors.Count > 1, Situation.NamesAuthors),
            (asked.Works.Count > 0, Situation.NamesWork),
            (asked.Laws.Count > 0, Situation.NamesLaw),
            (asked.Diplomas.Count > 0, Situation.NamesDiploma),
            (!asked.NamesSomething, Situation.NamesNothing),
            (asked.Rank is not null, Situation.NamesRank),
            (asked.Year is not null, Situation.NamesYear),
            (asked.LeftoverWeight < Few, Situation.FewWords),
            (asked.LeftoverWeight >= Many, Situation.ManyWords),
        })
        {
            if (holds)
            {
                yield return fact;
            }
        }
    }
}
