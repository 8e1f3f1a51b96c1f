using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Proposals.References;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Fields;

/// <summary>
/// The works that a message tells apart by what it says of them: whose, of what kind, of which year, where published, in
/// which words of the title. « Dhume, son livre chez L'Harmattan », « l'introduction de Jaeger », « La dictature du partenariat ».
/// </summary>
internal sealed class MeantWorks(Edition edition)
{
    private const double FewWords = 0.35;
    private const double Same = 0.01;
    private const int FewestTitleWords = 3;
    private const int MostWords = 40;

    // « à quelle page Dhume définit-il… », « la définition de Damon est parue quand ? » ask of words, and not of a work.
    private static readonly FrozenSet<string> s_passages = LanguageFile.Lines("passage-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyList<WorkReference>> _references = new(() => Read(edition));

    /// <summary>True where a message asks of words of somebody: of a definition, of what is said.</summary>
    public static bool AreOfWords(Message message)
    {
        return message.Words.Any(word => s_passages.Contains(word.Plain));
    }

    /// <summary>The works, those that fit equally well together; empty where the message says not enough of them, or of something else.</summary>
    public IReadOnlyList<CitedWork> Of(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.Laws.Count + asked.MissingLaws.Count + asked.Diplomas.Count + asked.Absent.Count > 0 || asked.Style is not null
            || OwnDossier.IsPointedAt(turn.Message) || turn.Message.Words.Count > MostWords)
        {
            return [];
        }

        var told = Told(turn);
        var forms = told.Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        var works = Candidates(turn, forms);
        works = Best(works, work => forms.Where(work.Holds).Sum(Weight));
        var passages = turn.Message.Words.Select(word => word.Plain).Where(s_passages.Contains).Select(WorkReference.Form).ToList();
        return works.All(work => passages.TrueForAll(work.Holds))
            && works.Count > 0
            && works.All(work => told.Where(word => !work.Holds(word.Form)).Sum(word => word.Weight) < FewWords)
            ? [.. works.Select(work => new CitedWork(null, work.Work))]
            : [];
    }

    // By an author and something that says that a work is meant; or by a title alone.
    private List<WorkReference> Candidates(Turn turn, HashSet<string> forms)
    {
        var asked = turn.Asked;
        var words = turn.Message.Words;
        WorkBudget.Spend(_references.Value.Count * words.Count);
        var titled = _references.Value.Where(work => work.TitleIn(words) > 0).ToList();
        var isWork = OwnWorks.NamesKind(turn.Message) || FieldWords.NamePublishing(turn.Message);
        List<WorkReference> works;
        if (asked.Authors.Count > 0)
        {
            works = [.. _references.Value.Where(work => work.Work.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Any())];
            works = Best(works, work => work.Work.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Count());
            works = Fitting(works, work => work.Work.ViaId is null);
            if (!isWork && !works.Exists(work => titled.Contains(work) || work.IsHeldBy(forms)))
            {
                return [];
            }
        }
        else
        {
            works = [.. titled.Where(work => isWork || work.IsHeldBy(forms) || work.TitleIn(words) >= FewestTitleWords || IsCapital(turn, work))];
            works = Best(works, work => work.TitleIn(words));
        }

        works = Fitting(works, titled.Contains);
        works = Fitting(works, work => work.IsHeldBy(forms));
        works = Fitting(works, work => OwnWorks.IsOfKind(turn.Message, work.Work));
        return asked.Year is { } year ? [.. works.Where(work => work.Work.Year == year)] : works;
    }

    // The content words, without those that only ask and those that name the authors. What the message is about weighs in full.
    private static List<(string Form, double Weight)> Told(Turn turn)
    {
        var people = turn.Message.Names.Entities.Where(entity => entity.Kind == EntityKind.Author).ToList();
        var named = turn.Message.Words
            .Where(word => people.Exists(entity => entity.Start <= word.Start && word.End <= entity.End))
            .Select(word => word.Plain)
            .ToHashSet(StringComparer.Ordinal);
        var notions = turn.Message.Names.Entities.Where(entity => entity.Kind == EntityKind.Notion).ToList();
        var subjects = turn.Message.Words
            .Where(word => notions.Exists(entity => entity.Start <= word.Start && word.End <= entity.End))
            .Select(word => word.Plain)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. turn.Asked.Match.Words.Terms
                .SelectMany(term => PlainWords.Of(term.Surface).Select(word => (word.Plain, term.Weight)))
                .Where(word => char.IsLetter(word.Plain[0]) && !named.Contains(word.Plain) && !FieldWords.OnlyAsks(word.Plain))
                .Select(word => (WorkReference.Form(word.Plain), subjects.Contains(word.Plain) ? 1 : word.Weight)),
        ];
    }

    // « de quand date Travailler en réseau ? », but not « depuis quand travailler en réseau… ».
    private static bool IsCapital(Turn turn, WorkReference work)
    {
        var start = work.StartOfTitle(turn.Message.Words);
        return start > 0 && char.IsUpper(turn.Message.Text[turn.Message.Words[start].Start]);
    }

    // A word of few references tells more.
    private double Weight(string form)
    {
        return Math.Log(1 + ((double)_references.Value.Count / (1 + _references.Value.Count(work => work.Holds(form)))));
    }

    private static List<WorkReference> Fitting(List<WorkReference> works, Predicate<WorkReference> fits)
    {
        var fitting = works.FindAll(fits);
        return fitting.Count > 0 ? fitting : works;
    }

    private static List<WorkReference> Best(List<WorkReference> works, Func<WorkReference, double> value)
    {
        var best = works.Select(value).DefaultIfEmpty(0).Max();
        return works.FindAll(work => value(work) >= best - Same);
    }

    private static IReadOnlyList<WorkReference> Read(Edition edition)
    {
        var lines = edition.Texts.Where(text => text.IsSourceLine || text.Kind == PassageKind.Reference)
            .ToLookup(text => text.Source.Id, text => text.Text, StringComparer.Ordinal);
        return
        [
            .. edition.Sources.Where(work => work.Id != Edition.OwnSourceId && !LegalTexts.Are(work))
                .Select(work => new WorkReference(work, lines[work.Id])),
        ];
    }
}
