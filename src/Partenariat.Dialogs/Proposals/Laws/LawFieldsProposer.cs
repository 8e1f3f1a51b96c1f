using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Laws;

/// <summary>The date of a law that is named or shown; the article of the law shown.</summary>
internal sealed class LawFieldsProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double Likely = 0.4;
    private const double FewWords = 0.5;
    private const int MostWords = 9;
    private const int MostLaws = 2;

    private static readonly FrozenSet<string> s_articles = LanguageFile.Lines("article-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « c'est quel article de la loi ? »
    private static readonly FrozenSet<string> s_texts = LanguageFile.Lines("legal-texts.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        if (asked.Style is not null || asked.MissingLaws.Count > 0 || asked.Notions.Count + asked.Authors.Count + asked.Works.Count + asked.Diplomas.Count > 0)
        {
            yield break;
        }

        var laws = asked.Laws.Where(law => law.Article is null).Select(law => law.Id).Distinct(StringComparer.Ordinal)
            .Select(edition.FindSource).OfType<Source>().ToList();
        var shown = laws.Count == 0 && turn.Message.Words.Count <= MostWords && turn.Before?.Main is { Kind: PassageKind.Law } main ? main.Source : null;
        if (turn.Message.Acts.Any("date", "dateof") > Likely && (laws.Count is > 0 and <= MostLaws || (shown is not null && IsAll(turn))))
        {
            yield return Show(turn, features, shown is null ? laws : [shown], "date", Dates);
        }
        else if (shown is not null && AsksForTheArticle(turn))
        {
            yield return Show(turn, features, [shown], "article", Articles);
        }
    }

    // « et l'article ? », « c'est quel article ? » after a law; « l'article 21 » names one.
    private static bool AsksForTheArticle(Turn turn)
    {
        return turn.Message.Words.Any(word => s_articles.Contains(word.Plain))
            && !turn.Message.Words.Any(word => word.Plain is PlainWords.Number or PlainWords.Year)
            && IsAll(turn);
    }

    private static bool IsAll(Turn turn)
    {
        return !turn.Asked.NamesSomething
            && turn.Asked.Leftover.Terms.Where(term => !s_texts.Contains(PlainWords.Fold(term.Surface))).Sum(term => term.Weight) < FewWords;
    }

    private Proposal Show(Turn turn, TurnFeatures features, IReadOnlyList<Source> laws, string what, Func<Source, string> tell)
    {
        List<Passage> passages =
        [
            .. laws.SelectMany(law => LegalTexts.On(edition, law)
                .OrderByDescending(passage => passage.Source.Id == law.Id)
                .ThenByDescending(passage => passage.Id == turn.Before?.Main?.Id))
                .DistinctBy(passage => passage.Id),
        ];
        return new Proposal(
            ProposalKind.Passages,
            $"{what} of {string.Join(' ', laws.Select(law => law.Id))}",
            features.Of(ProposalKind.Passages, passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => new LawAnswer
            {
                Title = French.Set("Textes de loi"),
                Message = French.Set(string.Join(' ', laws.Select(tell))),
                Passages = passages,
                Suggestions = suggester.AboutPassages(passages),
                Why = Why.For(edition, turn),
            })
        {
            IsSure = passages.Count > 0,
        };
    }

    private static string Dates(Source law)
    {
        return LegalTextWords.Date(law) is { } date ? $"Date : {date} ({law.Title})." : $"Le dossier ne donne pas la date de ce texte ({law.Title}).";
    }

    private string Articles(Source law)
    {
        var articles = edition.Passages.Where(passage => passage.Source.Id == law.Id).Select(passage => passage.Locator).OfType<string>()
            .Distinct(StringComparer.Ordinal).ToList();
        return articles.Count > 0
            ? $"{French.Capitalize(law.ShortTitle ?? law.Title ?? law.Id)} : le dossier cite {French.Join(articles)}."
            : $"Le dossier ne donne pas d'article de ce texte ({law.Title}).";
    }
}
