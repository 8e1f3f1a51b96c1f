using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Kinds;

/// <summary>What an author says, on a subject or in general; or who says something.</summary>
internal sealed class AuthorDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        return question switch
        {
            { Authors.Count: > 0 } => Speaks(question),
            _ when question.Asks(Frame.Who) => WhoSpeaks(question),
            _ => null,
        };
    }

    private Answer? Speaks(Question question)
    {
        var author = edition.FindAuthor(question.Authors[0])!;
        var words = question.Authors
            .SelectMany(id => edition.Passages.Where(passage => Voices.Of(passage, [id])))
            .DistinctBy(passage => passage.Id)
            .ToList();
        var subject = Relevance.Weight(question.LeftoverTerms) >= Relevance.Negligible || question.Notions.Count > 0;
        if (words.Count == 0 || author.IsOnlyReferred)
        {
            return Referred(question, author, words) is { } referred && (!subject || IsToldOf(question, referred.Passages))
                ? referred
                : NotInTheText(question, author);
        }

        var passages = subject
            ? PassageFinder.Answering(question, Fragments.InContext(OwnWordsFirst(finder.Find(question))), Relevance.Narrowed)
            : [.. words.Where(passage => passage.Parent is null || !words.Contains(passage.Parent)).OrderBy(InOrder)];
        if (passages.Count == 0)
        {
            return null;
        }

        // « que dit Dhume du partenariat ? » has no other words: what defines it comes first, in editorial order.
        if (Relevance.Weight(question.LeftoverTerms) < Relevance.Negligible)
        {
            var defining = question.Notions.Select(edition.FindNotion).OfType<Notion>()
                .SelectMany(notion => notion.Definitions)
                .Select(edition.FindPassage).OfType<Passage>()
                .Where(passage => passage.Authors.Any(speaker => question.Authors.Contains(speaker.Id, StringComparer.Ordinal)));
            passages = [.. defining.Concat(passages).DistinctBy(passage => passage.Id)];
        }

        return new AuthorAnswer
        {
            Title = author.Name,
            Notions = question.Notions,
            Passages = passages,
            Suggestions = suggester.AboutAuthor(author),
            Why = Reasons.For(edition, question),
        };
    }

    private static List<SearchHit> OwnWordsFirst(IReadOnlyList<SearchHit> hits)
    {
        return [.. hits.OrderByDescending(hit => hit.Score * OwnVoice(hit.Passage))];
    }

    // What an author says comes before what the dossier says of them, and both before who they are.
    private static double OwnVoice(Passage passage)
    {
        return passage switch
        {
            { Authors.Count: > 0 } => 1,
            { Kind: PassageKind.Note or PassageKind.Reference } => 0.35,
            _ => 0.65,
        };
    }

    private Answer? WhoSpeaks(Question question)
    {
        // The voice is what is asked: the dossier's own sentences come after those that have one.
        var hits = finder.Find(question)
            .OrderByDescending(hit => hit.Passage.Authors.Count + hit.Passage.About.Count > 0 ? hit.Score : hit.Score * 0.6)
            .ToList();
        var passages = PassageFinder.Answering(question, hits, Relevance.Needed(question));
        return passages.Count == 0 ? null : new AuthorAnswer
        {
            Title = French.Set("Qui en parle ?"),
            Notions = question.Notions,
            Passages = passages,
            Suggestions = suggester.AboutPassages(passages),
            Why = Reasons.For(edition, question, Matched.Words(question, hits)),
        };
    }

    // « Crozier dans la bibliographie » is answered where the dossier names him; what he says is not in it.
    private bool IsToldOf(Question question, IReadOnlyList<Passage> mentions)
    {
        return question.Asks(Frame.Who | Frame.Source | Frame.Bibliography | Frame.Publication)
            || finder.Find(question with { Authors = [] })
                .Any(hit => hit.Coverage >= Relevance.Telling && mentions.Any(mention => mention.Id == hit.Passage.Id));
    }

    private Answer NotInTheText(Question question, Author author)
    {
        return new NotFoundAnswer
        {
            Absence = Absence.Referred,
            Title = French.Set("Le dossier n'en parle pas"),
            Message = French.Set($"Le dossier renvoie à {author.Name} mais n'en cite aucun texte."),
            Notions = question.Notions,
            Suggestions = [new Suggestion(French.Set($"Où le dossier nomme-t-il {author.Name} ?")), .. suggester.FirstQuestions],
            Why = Reasons.For(edition, question),
        };
    }

    private Answer? Referred(Question question, Author author, List<Passage> words)
    {
        var mentions = author.Mentions.Select(edition.FindPassage).OfType<Passage>().Concat(words).DistinctBy(passage => passage.Id).ToList();
        return mentions.Count == 0 ? null : new AuthorAnswer
        {
            Absence = Absence.Referred,
            Title = author.Name,
            Message = French.Set($"Le dossier renvoie à {author.Name} mais n'en cite aucun texte. Ce nom figure ici :"),
            Notions = question.Notions,
            Passages = mentions,
            Suggestions = suggester.AboutPassages(mentions),
            Why = Reasons.For(edition, question),
        };
    }

    private static int InOrder(Passage passage)
    {
        return passage.Kind switch
        {
            PassageKind.Official or PassageKind.Definition => 0,
            PassageKind.Quotation => 1,
            PassageKind.Commentary or PassageKind.Presentation or PassageKind.Testimony => 2,
            _ => 3,
        };
    }
}
