using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals;

/// <summary>« Et celle de 2007 ? » after a law, where the text of that year is a circular: what it is, is said first.</summary>
internal static class LegalNature
{
    /// <summary>The answer, with a sentence before the passages for each text that the message takes for a law.</summary>
    public static Answer Say(Turn turn, Edition edition, Answer answer)
    {
        var others = turn.Asked.Laws.Where(law => law.Article is null && LegalTexts.AreCalledALaw(law.Surface))
            .Select(law => edition.FindSource(law.Id)).OfType<Source>()
            .Where(law => law.Title is not null && answer.Passages.Any(passage => passage.Source.Id == law.Id) && !LegalTexts.AreCalledALaw(law.Title))
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
}
