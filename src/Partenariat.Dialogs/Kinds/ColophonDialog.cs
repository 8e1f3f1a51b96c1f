using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>The dossier itself: who made it and when, by its own reference; what it holds, by its introduction.</summary>
internal sealed partial class ColophonDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    // The words by which editors find the passage that says what the dossier holds.
    private const string Contents = "plan sommaire contenu parties";

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        return AsksForReference().IsMatch(question.Plain) ? Reference()
            : AsksForContents().IsMatch(question.Plain) && !question.NamesSomething ? Introduction(question)
            : null;
    }

    private Answer? Introduction(Question question)
    {
        var passages = finder.Find(question with { Content = Contents }, request => request with { SectionId = edition.Sections[0].Id })
            .Select(hit => hit.Passage)
            .ToList();
        return passages.Count == 0 ? null : new PassagesAnswer
        {
            Title = French.Set("Ce que contient le dossier"),
            Passages = passages,
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("question sur le dossier lui-même"),
        };
    }

    private Answer Reference()
    {
        return new SourceAnswer
        {
            Title = French.Set("Le dossier lui-même"),
            Message = Citation.Format(CitationStyle.Iso690, edition.OwnSource),
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("question sur le dossier lui-même"),
        };
    }

    [GeneratedRegex(@"^(?:et |alors )?(?:qui a (?:ecrit|fait|redige|publie|realise|cree)|qui est l'auteur(?:e)? d[eu]|quel(?:le)?s? (?:est|sont) (?:la reference|l'annee|la date|l'auteur|l'editeur|les auteurs) d[eu]|de quand date|en quelle annee (?:a ete|est) \w+|quand a ete \w+|combien de pages (?:fait|a|compte|y a[- ]t[- ]il dans)|comment citer|d'ou vient) ?(?:le|ce|du|ton|votre)? ?dossier\b[ ?.!]*(?:et quand)?[ ?.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AsksForReference();

    [GeneratedRegex(@"\b(?:de quoi (?:parle|traite|est-il question)|(?:il )?y a quoi dans|qu'y a-t-il dans|que contient|c'est quoi|resumes?|resumer|presentes?|presenter|plan|sommaire|contenu|parties?|structure)\b(?: [^ ]+){0,3} dossier\b[^;:]{0,30}$|\bdossier\b (?:(?:il )?(?:parle|traite|est sur|porte sur|contient) (?:de )?(?:quoi|koi))|\bpartie du dossier\b", RegexOptions.CultureInvariant)]
    private static partial Regex AsksForContents();
}
