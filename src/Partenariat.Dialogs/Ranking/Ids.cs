using Partenariat.Corpus;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Compares short rows of ids, without making any: it is done for each passage.</summary>
internal static class Ids
{
    /// <summary>True where one of some authors is among some ids.</summary>
    public static bool AreAny(IReadOnlyList<Author> authors, IReadOnlyList<string> ids)
    {
        for (var index = 0; index < authors.Count; index++)
        {
            if (Have(ids, authors[index].Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where two rows of ids share one.</summary>
    public static bool AreAny(IReadOnlyList<string> some, IReadOnlyList<string> ids)
    {
        for (var index = 0; index < some.Count; index++)
        {
            if (Have(ids, some[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where an id is among some.</summary>
    public static bool Have(IReadOnlyList<string> ids, string id)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            if (ids[index] == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of some ids, each once, are among others.</summary>
    public static int CountOf(IReadOnlyList<string> others, string[] ids)
    {
        var count = 0;
        foreach (var id in ids)
        {
            count += Have(others, id) ? 1 : 0;
        }

        return count;
    }
}
