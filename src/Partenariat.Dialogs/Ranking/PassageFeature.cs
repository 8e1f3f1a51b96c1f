namespace Partenariat.Dialogs.Ranking;

/// <summary>What the ranker looks at in a passage, each from 0 to 1. The model file names them so.</summary>
internal enum PassageFeature
{
    /// <summary>Always 1.</summary>
    Any,

    IsOfficial, IsDefinition, IsQuotation, IsLaw, IsCommentary, IsPresentation, IsTestimony, IsNote, IsReference, IsSourceLine, IsCurriculum,

    /// <summary>A lead-in, which ends with a colon.</summary>
    LeadsIn,

    /// <summary>Somebody speaks, not the dossier.</summary>
    HasVoice,

    /// <summary>The dossier speaks of somebody.</summary>
    TellsOf,

    IsShort, IsLong,

    // The words of the whole message.
    Found, Score, Rank, Coverage, Likeness, IsMostLike, InOwnText, InOneSentence, Odds, OddsRank,

    // The words of the question in it.
    FocusScore, FocusRank, FocusCoverage, FocusLikeness, FocusInOneSentence, FocusOdds, FocusOddsRank,

    // The words of the question that name nothing.
    LeftoverAnywhere, LeftoverInOwnText, LeftoverInOneSentence,

    // The words of the message and of the thread.
    ThreadScore, ThreadRank, ThreadCoverage, ThreadLikeness, ThreadOdds, ThreadOddsRank,

    // All messages of the conversation, and those before this one.
    ConversationOdds, ConversationRank, BeforeOdds,

    // The meaning of the words of the message, of the question in it, of the message and the one before it, and of all before it.
    Meaning, MeaningShare, MeaningRank, FocusMeaning, FocusMeaningShare, FocusMeaningRank,
    ThreadMeaning, ThreadMeaningRank, BeforeMeaning, BeforeMeaningRank,

    // What the message names.
    Defines, DefinesRank, TreatsNotion, TreatsAllNotions,
    AuthorSpeaks, AuthorIsTold, AuthorQuotes, AuthorWrote, AnotherAuthorSpeaks,
    OfWork, OfLaw, OfArticle, OfDiploma, OfItem, InSection, OfYear, NoteOnAuthor,

    // What was shown.
    IsMain, IsOnScreen, ScreenRank, WasSeen, SameWork, SameAuthor, TellsOfSameAuthor, SameSection, IsNext, IsSoonAfter, IsJustBefore, WaitingRank,
    TreatsThreadNotion, DefinesThreadNotion, IsOfRank, NoteOnScreenAuthor, SourceOfMain,
}
