using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using Partenariat.Search;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Puts the passages that may answer a message in order.</summary>
internal sealed class PassageRanker(Edition edition, AskedReader reader, RankModel model)
{
    private readonly CandidateReader _candidates = new(edition);

    /// <summary>The ranking of the passages for a message.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="before">What the conversation is about, or null.</param>
    public PassageRanking Rank(Asked asked, Discussion? before)
    {
        var together = before is null ? null : Together(asked, before);
        var situation = Situations.Of(asked, before);
        var conversation = before is { Said.Count: > 0 } && edition.Texts.Count > 0
            ? new ConversationFeatures(edition, asked.Message.WithoutCourtesy(asked.Message.Text), before.Said, reader.Odds) : null;
        var candidates = _candidates.Read(asked, before, together, conversation, new MeaningFeatures(asked, before?.Said ?? [], reader.Meaning));
        var scores = model.Score(situation, [.. candidates.Select(candidate => candidate.Values)]);
        var most = scores.Length == 0 ? 0 : scores.Max();
        var shares = scores.Select(score => Math.Exp(score - most)).ToArray();
        var whole = shares.Sum();
        return new PassageRanking(
            [
                .. candidates.Select((candidate, index) => new RankedPassage(candidate, scores[index], shares[index] / whole))
                    .OrderByDescending(ranked => ranked.Score)
                    .ThenBy(ranked => ranked.Candidate.Passage.Order),
            ],
            together);
    }

    // The words of the message first: they are what is new.
    private QueryMatch Together(Asked asked, Discussion before)
    {
        var notions = asked.Notions.Count > 0 ? asked.Notions : before.Notions;
        var labels = asked.Notions.Count > 0 ? [] : notions.Select(edition.FindNotion).OfType<Notion>().Select(notion => notion.Label);
        return reader.Search($"{asked.Message.Focus} {before.Words} {string.Join(' ', labels)}", notions);
    }
}

/// <summary>The passages that may answer, best first.</summary>
/// <param name="Passages">The passages.</param>
/// <param name="Together">What the words of the message and of the conversation find together, or null.</param>
internal sealed record PassageRanking(IReadOnlyList<RankedPassage> Passages, QueryMatch? Together);

/// <summary>A passage with its place.</summary>
/// <param name="Candidate">The passage and its features.</param>
/// <param name="Score">Its score.</param>
/// <param name="Share">How likely it is the best, from 0 to 1.</param>
internal sealed record RankedPassage(Candidate Candidate, double Score, double Share)
{
    /// <summary>The passage.</summary>
    public Passage Passage => Candidate.Passage;
}
