using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Screens;

/// <summary>« c'est de Dhume ça non ? », « c'est bien Lahary qui dit ça ? » of what was shown: whose words they are, yes or no, and the words again.</summary>
internal sealed class WhoseProposer(Edition edition, Suggester suggester) : IProposer
{
    private const int MostWords = 14;

    // All that may stand beside the name.
    private static readonly FrozenSet<string> s_words = LanguageFile.Lines("whose-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_pointing = LanguageFile.Lines("whose-pointing.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_verbs = LanguageFile.Lines("whose-verbs.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « c'est qui Dhume ? »
    private static readonly Phrases s_other = Phrases.Read("whose-other.tsv");

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        if (turn.Before is not { } before || asked.Authors.Count == 0 || asked.Authors.Count > 1 || asked.Style is not null || asked.Year is not null
            || asked.Notions.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count + asked.Absent.Count > 0
            || edition.FindAuthor(asked.Authors[0]) is not { } named || !AsksWhose(turn) || Meant(turn) is not { } meant)
        {
            yield break;
        }

        // Of several on the card, the one of the author named stands behind the one that is meant.
        var theirs = IsHeard(meant, named) ? null : before.Screen.FirstOrDefault(passage => passage.Id != meant.Id && IsHeard(passage, named));
        IReadOnlyList<Passage> passages = theirs is null ? [meant] : [meant, theirs];
        yield return new Proposal(
            ProposalKind.Screen,
            $"whose {meant.Id}",
            features.Of(ProposalKind.Screen, passages.Select(passage => passage.Id), (ProposalFeature.FromThread, 1)),
            () => new PassagesAnswer
            {
                Title = French.Set("De qui sont ces mots ?"),
                Message = French.Set(Say(meant, named, theirs is not null)),
                Notions = before.Notions,
                Passages = passages,
                Suggestions = suggester.AboutPassages(passages),
                Why = French.Set("passage montré juste avant"),
            })
        {
            IsSure = true,
            Floor = Proposal.AboveAllSure,
        };
    }

    private static bool AsksWhose(Turn turn)
    {
        var names = turn.Message.Names.Entities.Where(entity => entity.Kind == EntityKind.Author).ToList();
        var others = turn.Message.Words.Where(word => !names.Exists(name => name.Start <= word.Start && word.End <= name.End)).ToList();
        return names.Count > 0 && others.Count is > 0 and <= MostWords
            && others.TrueForAll(word => s_words.Contains(word.Plain))
            && others.Exists(word => s_pointing.Contains(word.Plain))
            && others.Exists(word => s_verbs.Contains(word.Plain))
            && !s_other.AreIn(turn.Message.Words);
    }

    private Passage? Meant(Turn turn)
    {
        var item = turn.Asked.Rank is { } rank ? turn.Before!.At(rank) : null;
        return item?.Passages.Select(edition.FindPassage).OfType<Passage>().FirstOrDefault()
            ?? turn.Before!.Screen.FirstOrDefault(passage => !passage.IsSourceLine && passage.Kind != PassageKind.Reference)
            ?? turn.Before!.Screen.FirstOrDefault()
            ?? turn.Before!.Main;
    }

    private static bool IsHeard(Passage passage, Author author)
    {
        return passage.Authors.Any(other => other.Id == author.Id)
            || (IsOfAWork(passage) && passage.Source.AuthorIds.Contains(author.Id, StringComparer.Ordinal));
    }

    private static bool IsOfAWork(Passage passage)
    {
        return passage.IsSourceLine || passage.Kind == PassageKind.Reference;
    }

    private string Say(Passage passage, Author named, bool theirsFollow)
    {
        if (IsHeard(passage, named))
        {
            return IsOfAWork(passage) ? $"Oui : c'est une référence {French.Of(named.Name)}." : $"Oui : ces mots sont bien {Whose(passage)}.";
        }

        var follow = theirsFollow ? $" Ce qui est {French.Of(named.Name)} vient ensuite." : "";
        return (passage.About.Any(author => author.Id == named.Id) ? OfTheDossier(passage, named)
            : edition.Passages.Any(inner => inner.Parent?.Id == passage.Id && IsHeard(inner, named)) ? $"Ces mots sont {Whose(passage)}, qui cite {named.Name}."
            : IsOfAWork(passage) ? $"Non : cette référence n'est pas {French.Of(named.Name)}."
            : passage.QuotedBy.Any(author => author.Id == named.Id) ? $"Ces mots sont {Whose(passage)} ; c'est {named.Name} qui les cite."
            : $"Non : ces mots ne sont pas {French.Of(named.Name)}, ils sont {Whose(passage)}.") + follow;
    }

    // What the dossier tells of somebody may hold their words.
    private static string OfTheDossier(Passage passage, Author named)
    {
        var of = French.Of(named.Name);
        return passage.Text.Contains('«', StringComparison.Ordinal)
            ? $"C'est le dossier qui parle ici, à propos {of} : seuls des mots entre guillemets peuvent être {of}."
            : $"C'est le dossier qui parle ici, à propos {of} : ces mots ne sont pas {of}.";
    }

    // « de Julien Damon », with the work; « du dossier »; « de la loi du … »
    private static string Whose(Passage passage)
    {
        var work = passage.Source.Title is { } title && passage.Source.Id != Edition.OwnSourceId
            ? $" (« {title} »{(passage.Source.Year is { } year ? $", {year}" : "")})" : "";
        return passage.Authors.Count > 0 ? $"{French.Of(French.Join([.. passage.Authors.Select(author => author.Name)]))}{work}"
            : Readings.LegalTexts.Are(passage.Source) ? $"d'un texte de loi{work}"
            : "du dossier";
    }
}
