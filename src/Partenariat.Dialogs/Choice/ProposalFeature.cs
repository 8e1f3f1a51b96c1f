namespace Partenariat.Dialogs.Choice;

/// <summary>What the chooser looks at in a proposal, each from 0 to 1. The model file names them so.</summary>
internal enum ProposalFeature
{
    /// <summary>Always 1.</summary>
    Any,

    // Of the turn, for every proposal.
    BestShare, BestCoverage, BestLikeness, BestInOwnText, BestInOneSentence, BestFocusCoverage, BestThreadCoverage, Evidence,
    BestLeftover, BestLeftoverInText, MostLeftoverInText, MostLeftoverAnywhere, MostLeftoverInOneSentence, MostLikeness,
    LeftoverNowhereInText, LeftoverWeight, BestIsOnScreen, BestDefines, BestIsNamed,
    Unknown, HasUnknown, HasForeignName, NamesAbsent, NamesMissingLaw, NamesOnlyReferred, NoWords, OneWord, IsLong, IsQuestion, NamesStyle,

    /// <summary>The words ask for a comparison; the answer would be yes or no.</summary>
    Compares, AsksWhether,

    /// <summary>How likely the letters of the message, or of its clauses that ask, look for nothing of the dossier.</summary>
    Elsewhere, FocusElsewhere,

    /// <summary>The same, by what tells messages without an answer from all others.</summary>
    Outside, FocusOutside,

    /// <summary>The same by the meaning of the words.</summary>
    MeaningElsewhere, FocusMeaningElsewhere,

    // Of the proposal.

    /// <summary>How likely the ranker takes the passages on its first card to be.</summary>
    Shares,

    /// <summary>How likely the message does what the proposal answers to.</summary>
    ActShare,

    /// <summary>The same for the message as a whole.</summary>
    ActShareOfWhole,

    /// <summary>The same for the clause that asks, the last one with a question mark or else the last: what is told before does not count.</summary>
    ActShareOfAsking,

    /// <summary>The same on a scale of powers of ten: 1 is certain, 0 one in a thousand.</summary>
    LogShares,

    /// <summary>How like the message is to the phrases of a table or a debate.</summary>
    Likeness,

    /// <summary>How likely the letters of the message look for it rather than for any other passage, table or debate.</summary>
    OddsShare,

    /// <summary>How likely the meaning of the question looks for it.</summary>
    MeaningShare,

    /// <summary>The share of the names in the message that it treats.</summary>
    NamesUsed,

    /// <summary>The share of the telling words of the message that what is refused makes up.</summary>
    SubjectShare,

    /// <summary>What is refused is what a clause asks for, or stands in the last one.</summary>
    SubjectIsObject, SubjectIsLast,

    /// <summary>An article or a preposition stands before what is refused, or quotation marks round it: it is a noun, and a subject.</summary>
    SubjectIsNoun, SubjectIsQuoted,

    /// <summary>Nothing but what is refused is said.</summary>
    SubjectIsAll,

    /// <summary>What is refused stands in what is told before the question, which says something of its own.</summary>
    SubjectIsTold,

    /// <summary>« pour une journée en crèche »: it tells what the answer is for.</summary>
    SubjectIsPurpose,

    /// <summary>What is refused is where people work, what they train for or whom they meet.</summary>
    SubjectIsSetting,

    IsExplicit, CoversAll, FromThread, NamedPair, Alternative, HasPassages, NamesSides,
}
