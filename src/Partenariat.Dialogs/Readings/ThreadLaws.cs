using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>« et celle de 2016 ? », « et de 1990 ? » after a law: the law of that year, which may be missing.</summary>
internal sealed class ThreadLaws(Edition edition)
{
    private const int MostWords = 7;
    private const double FewWords = 0.5;

    private readonly Lazy<IReadOnlySet<(string Kind, int Year)>> _mentioned = MentionedYears.Of(edition);

    /// <summary>What is asked, with the law or the missing law for which a year alone stands.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="before">What the conversation is about, or null.</param>
    public Asked Complete(Asked asked, Discussion? before)
    {
        if (before is null || asked.NamesSomething || asked.MissingLaws.Count > 0 || asked.Year is not { } year
            || asked.Message.Words.Count > MostWords || !(before.Kind == AnswerKind.Law || (before.Main is { } main && LegalTexts.Are(main.Source)))
            || asked.Leftover.Terms.Where(term => !char.IsAsciiDigit(term.Surface[0])).Sum(term => term.Weight) >= FewWords
            || asked.Message.Words.FirstOrDefault(word => word.Plain == PlainWords.Year) is not { } said)
        {
            return asked;
        }

        List<Entity> laws =
        [
            .. edition.Sources.Where(work => LegalTexts.Are(work) && work.Year == year)
                .Select(law => new Entity(
                    EntityKind.Law, law.Id, said.Start, said.End - said.Start, asked.Message.Text[said.Start..said.End], MatchQuality.Exact)),
        ];
        return laws.Count > 0 ? asked with { Laws = laws }
            : _mentioned.Value.Any(mentioned => mentioned.Year == year) ? asked
            : asked with { MissingLaws = [$"loi de {year}"] };
    }
}
