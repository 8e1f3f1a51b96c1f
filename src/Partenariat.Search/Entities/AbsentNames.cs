using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Entities;

/// <summary>The names of subjects that the dossier does not treat.</summary>
internal static class AbsentNames
{
    /// <summary>Each form of each subject.</summary>
    public static IEnumerable<NamePattern> Of(Edition edition, Lexicon lexicon, WordAnalyzer analyzer)
    {
        return
            from subject in edition.Absent
            from form in subject.Forms
            select new NamePattern(EntityKind.Absent, subject.Label, [.. analyzer.Tokens(form).Select(token => token.Text)], lexicon);
    }
}
