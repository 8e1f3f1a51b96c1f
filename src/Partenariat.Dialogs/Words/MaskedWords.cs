using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>The plain words of a clause with every name as a sign of its kind: what is left is the wording.</summary>
internal static class MaskedWords
{
    /// <summary>The words in their order, one sign for each name.</summary>
    /// <param name="words">The words of the clause.</param>
    /// <param name="names">What the message names.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<SaidWord> words, Recognition names)
    {
        var masked = new List<string>(words.Count);
        var last = -1;
        foreach (var word in words)
        {
            var name = NameAt(word, names);
            if (name is null)
            {
                masked.Add(word.Plain);
            }
            else if (name.Start != last)
            {
                last = name.Start;
                masked.Add(Sign(name.Kind));
            }
        }

        return masked;
    }

    private static Entity? NameAt(SaidWord word, Recognition names)
    {
        foreach (var entity in names.Entities)
        {
            if (entity.Kind is not (EntityKind.Section or EntityKind.Absent) && word.Start < entity.End && word.End > entity.Start)
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>The sign of a kind of name.</summary>
    public static string Sign(EntityKind kind)
    {
        return kind switch
        {
            EntityKind.Notion => "<notion>",
            EntityKind.Author => "<auteur>",
            EntityKind.Source => "<ouvrage>",
            EntityKind.Law => "<loi>",
            EntityKind.Diploma => "<diplome>",
            _ => "<mot>",
        };
    }
}
