using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Entities;

/// <summary>The titles of sections.</summary>
internal static class SectionNames
{
    private static readonly string[] Joints = [" et ", " — ", " - ", " : ", "(", ")"];

    /// <summary>The whole title, and each clause of it that holds two content words.</summary>
    public static IEnumerable<NamePattern> Of(Edition edition, Lexicon lexicon, WordAnalyzer analyzer)
    {
        foreach (var section in edition.Sections)
        {
            yield return Pattern(section.Title);
            foreach (var clause in section.Title.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Where(clause => clause != section.Title))
            {
                var pattern = Pattern(clause);
                if (pattern.Parts.Count(part => !StopWords.Grammar.Contains(part.Word)) > 1)
                {
                    yield return pattern;
                }
            }

            NamePattern Pattern(string title)
            {
                return new NamePattern(EntityKind.Section, section.Id, [.. analyzer.Tokens(title).Select(token => token.Text)], lexicon);
            }
        }
    }
}
