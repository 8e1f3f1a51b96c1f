using System.Collections.Frozen;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>« Que dit Jaeger de la coordination ? »: a question that says all of itself means the same whatever was said before it.</summary>
internal static class WholeQuestions
{
    private const int FewestWords = 6;
    private const double Unlikely = 0.2;

    private static readonly FrozenSet<string> s_openings = LanguageFile.Lines("question-openings.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_pointing = LanguageFile.Lines("pointing-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // Beside « il »: « faut-il », « il y a ».
    private static readonly FrozenSet<string> s_impersonal = LanguageFile.Lines("impersonal-always.tsv").ToFrozenSet(StringComparer.Ordinal);

    private const int Near = 2;

    /// <summary>True for such a question.</summary>
    public static bool Is(Asked asked)
    {
        var words = asked.Message.Words;
        return OpensWithALaw(asked) || (words.Count >= FewestWords
            && s_openings.Contains(words[0].Plain)
            && words[^1].Plain == "?"
            && ((asked.NamesSomething && OwnDossier.IsPointedAt(asked.Message)) // « où le dossier nomme-t-il Crozier ? »: « il » is the dossier.
                || (SaysItsSubject(asked) && !Enumerable.Range(0, words.Count).Any(index => Points(words, index)))));
    }

    // « Loi n° 2002-303 du 4 mars 2002 : que dit ce texte ? »: what is pointed at stands before it.
    private static bool OpensWithALaw(Asked asked)
    {
        return asked.Message.Words is [.., { Plain: "?" }]
            && asked.Message.Names.Entities.Any(entity => entity.Kind == EntityKind.Law && entity.Start == asked.Message.Words[0].Start);
    }

    // « Que dit Damon ? » may be of what was spoken of; « que faut-il mettre dans une convention ? » is not.
    private static bool SaysItsSubject(Asked asked)
    {
        var subjects = asked.Notions.Count + asked.Laws.Count + asked.Diplomas.Count;
        return subjects + asked.Authors.Count > 1
            || (subjects > 0 && asked.Message.Acts.Any("contrast", "common", "opposite") < Unlikely);
    }

    private static bool Points(IReadOnlyList<SaidWord> words, int index)
    {
        return s_pointing.Contains(words[index].Plain)
            && !words.Skip(index - Near).Take((2 * Near) + 1).Any(word => s_impersonal.Contains(word.Plain));
    }
}
