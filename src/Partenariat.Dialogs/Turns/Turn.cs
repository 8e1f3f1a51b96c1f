using System.Collections.Frozen;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Turns;

/// <summary>All that is known when answers are proposed: the message, what the conversation is about, the passages in order.</summary>
internal sealed record Turn
{
    // « et pour le réseau ? »
    private static readonly FrozenSet<string> s_continuations = LanguageFile.Lines("continuations.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « non je veux dire sur la coopération »
    private static readonly Phrases s_corrections = Phrases.Read("correction-leads.tsv");

    /// <summary>What the message names and asks.</summary>
    public required Asked Asked { get; init; }

    /// <summary>What was shown and asked before; null in a new conversation, or where the message starts anew.</summary>
    public Discussion? Before { get; init; }

    /// <summary>The conversation as it was kept.</summary>
    public required ConversationState State { get; init; }

    /// <summary>Ranks the passages that may answer.</summary>
    public required Lazy<PassageRanking> Ranked { private get; init; }

    /// <summary>The passages that may answer: ranked when first looked at, since the check of a quotation looks at none.</summary>
    public PassageRanking Ranking => Ranked.Value;

    /// <summary>The situation, see <see cref="Situations"/>.</summary>
    public required IReadOnlyList<(int Place, float Value)> Situation { get; init; }

    /// <summary>The message.</summary>
    public Message Message => Asked.Message;

    /// <summary>The id of the author for whom a pronoun of the message stands, or null.</summary>
    public string? Speaker => Asked.Speaker ?? Speakers.Of(Asked, Before);

    /// <summary>True where the message goes on from what was shown: not a whole question that names its own subject.</summary>
    public bool GoesOn => Before is not null
        && (!Asked.NamesSomething || Message.Words.Count <= FewWords || IsCorrected || s_continuations.Contains(Message.Words[0].Plain));

    /// <summary>True where the message holds no word to go by: « b », « 1 = 1 », « il il il », or « non » to nothing.</summary>
    public bool IsNoise => Message.Names.Entities.Count == 0
        && Asked.Style is null
        && Asked.Rank is null
        && Asked.Year is null
        && (IsDenialOfNothing
            || (!Asked.Leftover.Terms.Any(term => term.Surface.Length > 1 && char.IsLetter(term.Surface[0]) && !Typing.IsMashed(term.Surface))
                && (ActsOfKind.MostAboutDossier(Message.Acts) < LeastSure || Message.Words.All(word => word.Plain.Length <= 1))));

    private bool IsCorrected => Message.Words.Count > 0 && s_corrections.At(Message.Words, 0) is not null;

    private bool IsDenialOfNothing => Before is null && Message.Words.Count <= FewestWords && Message.Acts["challenge"] > LeastSure;

    private const int FewestWords = 2;

    private const int FewWords = 4;

    // An act less likely than this is a guess.
    private const double LeastSure = 0.25;
}
