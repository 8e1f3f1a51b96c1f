using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Talk;

/// <summary>Greetings, thanks, help; what the bot is and keeps; a calm sentence for anger and for orders about the bot itself.</summary>
internal sealed class TalkProposer : IProposer
{
    private const int FewWords = 6;
    private const int ShortMessage = 8;
    private const double Sure = 0.9;
    private const double Likely = 0.6;
    private const double Surer = 0.8;
    private const double Told = 0.6;
    private const double Troubled = 0.3;
    private const double Guess = 0.35;
    private const double Subject = 0.7;
    private const double Unlikely = 0.1;
    private const double Possible = 0.03;
    private const double FloorBesideCitation = 2;

    // Where nothing is named, these ask for nothing that a passage could answer.
    private static readonly string[] s_plain = ["ack", "wait", "sorry", "price", "insult", "project", "bot", "language"];

    // None of these is a question.
    private static readonly string[] s_formulas = ["greeting", "thanks", "goodbye", "ack"];

    // « tu peux me parler du réseau ? » asks of the réseau, and not what the bot can do.
    private static readonly string[] s_ofItself = ["writing", "language", "bot", "help", "project", "privacy"];

    private static readonly FrozenSet<string> s_citable = LanguageFile.Lines("citable-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // These are said in a few words, and of nothing that the dossier names.
    private static readonly string[] s_short = ["price", "wait", "sorry", "project"];

    private readonly Dictionary<string, (string Title, string Message)> _sentences;
    private readonly string[] _acts;
    private readonly Suggester _suggester;

    /// <summary>Reads the sentences, with the title of the edition in them.</summary>
    public TalkProposer(Edition edition, Suggester suggester)
    {
        _suggester = suggester;
        _sentences = LanguageFile.Rows("talk.tsv").ToDictionary(
            row => row[0],
            row => (French.Set(row[1]), French.Set(row[2].Replace("{titre}", edition.Title, StringComparison.Ordinal))),
            StringComparer.Ordinal);
        _acts = [.. _sentences.Keys];
    }

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var acts = turn.Message.Acts;
        var formula = Formulas.ActOf(turn);
        var act = formula
            ?? (turn.Message.Words.Any(word => char.IsLetterOrDigit(word.Plain[0]) || word.Plain[0] == '<') || turn.Message.Given.Any(char.IsLetter)
            ? _acts.MaxBy(act => acts[act])!
            : "empty");
        // A foreign name in a French question is no other language.
        if (act == "language" && turn.Asked.Absent.Count > 0)
        {
            yield break;
        }

        if (act != "empty" && formula is null && (acts[act] < Possible || (acts[act] < Guess && (MayBeASubject(turn) || IsAsked(turn, act)))
            || (acts[act] < Surer && s_ofItself.Contains(act) && (turn.Asked.NamesSomething || turn.Asked.Absent.Count > 0))
            || (s_short.Contains(act) && (turn.Asked.NamesSomething || turn.Message.Words.Count > ShortMessage))))
        {
            yield break;
        }

        // « j'ai besoin d'une citation sur… »: these the dossier has, and they need not be written.
        var isCited = act == "writing" && turn.Message.Words.Any(word => s_citable.Contains(word.Plain));
        yield return new Proposal(
            ProposalKind.Talk,
            act,
            features.Of(
                ProposalKind.Talk,
                [],
                (ProposalFeature.ActShare, act == "empty" ? 1 : acts[act]),
                (ProposalFeature.ActShareOfWhole, act == "empty" ? 1 : turn.Message.Whole[act])),
            () => Say(act))
        {
            Floor = isCited ? FloorBesideCitation : 0,
            IsSure = formula is not null
                || (act is "thanks" or "goodbye" && acts[act] > Sure && turn.Message.Words.Count <= FewWords && IsAllSaid(turn, Unlikely)
                    && !turn.Message.Words.Any(word => word.Plain == "?"))
                || (act == "distress" && acts[act] > Troubled && IsNothingAsked(turn))
                || (act == "privacy" && acts[act] > Sure && turn.Message.Words.Count <= 2 * ShortMessage && !turn.Asked.NamesSomething)
                || (act == "writing" && !isCited && acts[act] > Surer && turn.Message.Words.Count <= 2 * ShortMessage && !turn.Asked.NamesSomething)
                || (act == "bot" && acts[act] > Sure && turn.Message.Words.Count <= ShortMessage && turn.Asked.Authors.Count + turn.Asked.Absent.Count == 0)
                || (s_plain.Contains(act) && acts[act] > Likely && turn.Message.Words.Count <= ShortMessage
                    && IsAllSaid(turn, acts[act] > Surer ? 2 * Unlikely : Unlikely)
                    && turn.Asked.Unknown.Count + turn.Asked.OnlyEveryday.Count == 0),
        };
    }

    // « je me sens seule en ce moment, personne ne me parle »: no passage answers that, and none was asked for.
    private static bool IsNothingAsked(Turn turn)
    {
        return turn.Before is null && turn.Message.Names.Entities.Count == 0 && turn.Message.Words.Count <= 3 * ShortMessage
            && !turn.Message.Words.Any(word => word.Plain == "?")
            && turn.Message.Clauses.All(clause => clause.Acts.Any("distress", "story", "greeting") > Told);
    }

    // « case management » is a subject, known or not.
    private static bool MayBeASubject(Turn turn)
    {
        return turn.Asked.Leftover.Terms.Count > 1 && turn.Asked.LeftoverWeight >= Subject;
    }

    // « comment parler aux familles ? » begins like « comment allez-vous ? ».
    private static bool IsAsked(Turn turn, string act)
    {
        return s_formulas.Contains(act) && turn.Asked.Leftover.Terms.Count > 0 && turn.Message.Words.Any(word => word.Plain == "?");
    }

    // « parfait, merci » and nothing else.
    private static bool IsAllSaid(Turn turn, double unlikely)
    {
        return turn.Message.Names.Entities.Count == 0 && turn.Asked.Style is null && turn.Asked.Rank is null
            && ActsOfKind.MostAboutDossier(turn.Message.Acts) < unlikely;
    }

    /// <summary>The sentence for an act.</summary>
    public SmalltalkAnswer Say(string act)
    {
        var (title, message) = _sentences[act];
        return new SmalltalkAnswer
        {
            Title = title,
            Message = message,
            Suggestions = _suggester.FirstQuestions,
            Why = French.Set("message sans question sur le dossier"),
        };
    }
}
