using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.References;

/// <summary>Which of the works that a name can mean are meant: of the author named beside it, named by the most words, of the year named.</summary>
internal static class NamedWorks
{
    // « sur le », « au sujet du »
    private const int NearestWords = 2;

    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("work-subject-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The works narrowed by an author named.</summary>
    public static List<Source> ByAuthor(Asked asked, List<Source> works)
    {
        return Narrow(works, work => asked.Authors.Count == 0 || work.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Any());
    }

    /// <summary>« Vie sociale » and the title of an article in it: the works narrowed to those that most of the names mean.</summary>
    public static List<Source> ByNames(Asked asked, List<Source> works)
    {
        int Names(Source work)
        {
            return asked.Message.Names.Entities
                .Where(entity => entity.Kind == EntityKind.Source && entity.Id == work.Id)
                .Select(entity => entity.Start)
                .Distinct()
                .Count();
        }

        var most = works.Select(Names).DefaultIfEmpty(0).Max();
        return most < 2 ? works : Narrow(works, work => Names(work) == most);
    }

    /// <summary>« un papier de X sur le livre de Y »: without those that are what others are about.</summary>
    public static List<Source> ButSubjects(Asked asked, List<Source> works)
    {
        bool IsSubject(Entity entity)
        {
            return asked.Message.Words.Where(word => word.End <= entity.Start).TakeLast(NearestWords).Any(word => s_leads.Contains(word.Plain));
        }

        return Narrow(works, work => asked.Message.Names.Entities
            .Where(entity => entity.Kind == EntityKind.Source && entity.Id == work.Id)
            .Any(entity => !IsSubject(entity)));
    }

    /// <summary>The works narrowed by a year named.</summary>
    public static List<Source> ByYear(Asked asked, List<Source> works)
    {
        return Narrow(works, work => asked.Year is null || work.Year == asked.Year);
    }

    /// <summary>Those that fit, or all where none does.</summary>
    public static List<Source> Narrow(List<Source> works, Func<Source, bool> fits)
    {
        var narrowed = works.Where(fits).ToList();
        return narrowed.Count > 0 ? narrowed : works;
    }
}
