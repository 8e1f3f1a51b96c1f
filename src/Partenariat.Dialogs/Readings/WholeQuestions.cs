using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>« Que dit Jaeger de la coordination ? »: a question that says all of itself means the same whatever was said before it.</summary>
internal static class WholeQuestions
{
    private const int FewestWords = 6;

    private static readonly FrozenSet<string> s_openings = LanguageFile.Lines("question-openings.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_pointing = LanguageFile.Lines("pointing-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for such a question.</summary>
    public static bool Is(Asked asked)
    {
        var words = asked.Message.Words;
        return words.Count >= FewestWords
            && s_openings.Contains(words[0].Plain)
            && words[^1].Plain == "?"
            && ((asked.NamesSomething && OwnDossier.IsPointedAt(asked.Message)) // « où le dossier nomme-t-il Crozier ? »: « il » is the dossier.
                || (asked.Notions.Count + asked.Authors.Count + asked.Laws.Count + asked.Diplomas.Count > 1
                    && !words.Any(word => s_pointing.Contains(word.Plain))));
    }
}
