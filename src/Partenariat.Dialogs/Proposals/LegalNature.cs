using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals;

/// <summary>« Et celle de 2007 ? » after a law, where the text of that year is a circular: what it is, is said first.</summary>
internal static class LegalNature
{
    // « loi », « celle »: what a message calls a text that is asked for by its year.
    private static readonly FrozenSet<string> s_laws = LanguageFile.Lines("law-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The answer, with a sentence before the passages for each text that the message takes for a law.</summary>
    public static Answer Say(Turn turn, Edition edition, Answer answer)
    {
        var others = turn.Asked.Laws.Where(law => law.Article is null && IsCalledALaw(law.Surface))
            .Select(law => edition.FindSource(law.Id)).OfType<Source>()
            .Where(law => law.Title is not null && answer.Passages.Any(passage => passage.Source.Id == law.Id) && !IsCalledALaw(law.Title))
            .Select(law => law.Title!)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return others.Count == 0
            ? answer
            : answer with
            {
                Message = string.Join(
                    ' ',
                    new[] { answer.Message, French.Set($"Ce texte n'est pas une loi : {string.Join(" ; ", others)}.") }.OfType<string>()),
            };
    }

    private static bool IsCalledALaw(string words)
    {
        return PlainWords.Of(words) is [var first, ..] && (s_laws.Contains(first.Plain) || first.Plain == PlainWords.Year);
    }
}
