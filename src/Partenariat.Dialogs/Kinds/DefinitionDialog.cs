using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>What a notion is: its defining passages in editorial order, narrowed to an author where one is named.</summary>
internal sealed partial class DefinitionDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        var bare = Relevance.Weight(question.LeftoverTerms) < Relevance.Negligible;
        if (question.Notions.Count == 0
            || question.Asks(Frame.Contrast | Frame.Source)
            || (question.Asks(Frame.Who) && !(bare && question.Asks(Frame.Definition))))
        {
            return null;
        }

        if ((!bare && !question.Asks(Frame.Definition | Frame.Official)) || (!question.Asks(Frame.Definition | Frame.Official) && AsksWhyOrWhen().IsMatch(question.Plain)))
        {
            return null;
        }

        if (question.Authors.Count > 0 && question.Asks(Frame.Says) && !question.Asks(Frame.Definition | Frame.Official))
        {
            return null;
        }

        var notion = edition.FindNotion(Subject(question))!;
        var hits = Fragments.InContext(finder.Find(question));
        var telling = !bare && !question.Asks(Frame.Official) && hits.Count > 0 && hits[0].Coverage >= Relevance.Telling && Says(hits[0].Passage);
        if (!bare && !telling && AsksForAnother(question))
        {
            return null;
        }

        var definitions = Definitions(notion, question);
        if (telling)
        {
            definitions = [.. hits.Select(hit => hit.Passage).Take(1).Concat(definitions).DistinctBy(passage => passage.Id)];
        }

        return definitions.Count > 0
            ? Define(notion, question, definitions)
            : question.Authors.Count > 0 ? null : Mention(notion, question);
    }

    // « c’est quoi le pacs ? avec mon partenaire… » names a notion, and asks for something else.
    private static bool AsksForAnother(Question question)
    {
        return ForeignNames.AreIn(question.Recognition, question.LeftoverTerms)
            || (DefinedWord.In(question.Plain) is { } word
                && question.LeftoverTerms.Any(term => term.Surface == word && !Relevance.IsKnown(term)));
    }

    // « le référentiel d’un réseau de santé » is about the last and most precise notion only where the first is its context;
    // the lexicon already prefers the longest name, so the first notion named is what is asked about.
    private static string Subject(Question question)
    {
        return question.Notions[0];
    }

    // Programmes and references name notions, lead-ins announce them, and none says what they are.
    private static bool Says(Passage passage)
    {
        return passage is not ({ Kind: PassageKind.Curriculum or PassageKind.Reference } or { Kind: PassageKind.Commentary, About.Count: > 0 });
    }

    private List<Passage> Definitions(Notion notion, Question question)
    {
        var passages = notion.Definitions.Select(edition.FindPassage).OfType<Passage>();
        if (question.Asks(Frame.Official))
        {
            passages = passages.Where(passage => passage.Kind == PassageKind.Official);
        }
        else if (question.Authors.Count > 0)
        {
            passages = passages.Where(passage => Voices.Of(passage, question.Authors))
                .OrderByDescending(passage => passage.Authors.Any(author => question.Authors.Contains(author.Id, StringComparer.Ordinal)));
        }

        return [.. passages];
    }

    [GeneratedRegex(@"\b(?:pourquoi|depuis quand|quand)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhyOrWhen();

    private Answer Define(Notion notion, Question question, List<Passage> definitions)
    {
        var voices = definitions.SelectMany(passage => passage.Authors).Select(author => author.Id).ToList();
        return new DefinitionAnswer
        {
            Title = French.Set(French.Capitalize(notion.Label)),
            Notions = question.Notions,
            Passages = definitions,
            Suggestions = suggester.AboutNotion(notion, [.. voices.Take(1)]),
            Why = Reasons.For(edition, question, French.Set("définitions retenues par les éditeurs")),
        };
    }

    private Answer Mention(Notion notion, Question question)
    {
        var mentions = notion.Mentions.Concat(notion.Definitions).Select(edition.FindPassage).OfType<Passage>()
            .OrderBy(passage => passage.Source.Id == question.Before?.Source.Id ? 0 : 1)
            .ToList();
        var referred = notion.Status == NotionStatus.Referred;
        Answer answer = mentions.Count > 0 ? new PassagesAnswer { Title = "", Why = "" } : new NotFoundAnswer { Title = "", Why = "" };
        return answer with
        {
            Absence = referred ? Absence.Referred : Absence.Mentioned,
            Title = French.Set(French.Capitalize(notion.Label)),
            Message = French.Set(referred
                ? $"Le dossier renvoie à un texte sur {notion.WithArticle}, mais ne le contient pas."
                : $"Le dossier ne définit pas {notion.WithArticle}. Il en parle notamment ici :"),
            Notions = question.Notions,
            Passages = mentions,
            Suggestions = suggester.AboutNotion(notion, []) is { Count: > 0 } some ? some : suggester.FirstQuestions,
            Why = Reasons.For(edition, question),
        };
    }
}
