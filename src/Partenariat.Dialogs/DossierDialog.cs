using Partenariat.Corpus;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Kinds;
using Partenariat.Dialogs.Proposals;
using Partenariat.Dialogs.Proposals.AboutDossier;
using Partenariat.Dialogs.Proposals.Clarifications;
using Partenariat.Dialogs.Proposals.Contrasts;
using Partenariat.Dialogs.Proposals.Debates;
using Partenariat.Dialogs.Proposals.Definitions;
using Partenariat.Dialogs.Proposals.Fields;
using Partenariat.Dialogs.Proposals.Hooks;
using Partenariat.Dialogs.Proposals.Inventories;
using Partenariat.Dialogs.Proposals.Laws;
using Partenariat.Dialogs.Proposals.Passages;
using Partenariat.Dialogs.Proposals.People;
using Partenariat.Dialogs.Proposals.References;
using Partenariat.Dialogs.Proposals.Refusals;
using Partenariat.Dialogs.Proposals.Screens;
using Partenariat.Dialogs.Proposals.Talk;
using Partenariat.Dialogs.Proposals.Works;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Search;
using Partenariat.Search.Compiled;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs;

/// <summary>Answers messages about one edition. Thread-safe; holds the index, so one for the life of an edition.</summary>
public sealed class DossierDialog : IDisposable
{
    private const int MostTold = 40;
    private const double NearlyRefused = 1;

    private readonly DossierIndex _index;
    private readonly TurnReader _reader;
    private readonly QuotationDialog _quotations;
    private readonly MissingWorkDialog _missingWorks;
    private readonly QuotedTitles _titles;
    private readonly IReadOnlyList<IProposer> _proposers;
    private readonly Chooser _chooser;
    private readonly FollowUps _followUps;
    private readonly SoughtWordsReader _sought;
    private readonly IReadOnlyList<string> _acts;

    /// <summary>Builds the index and the ways of answering.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="compiled">Where what the index needs is kept for the next start, or null.</param>
    public DossierDialog(Edition edition, CompiledFolder? compiled = null)
        : this(edition, ActModel.Trained, RankModel.Trained(ActModel.Trained.Acts), ChoiceModel.Trained(ActModel.Trained.Acts), compiled)
    {
    }

    /// <summary>The same with other models: for those who train them.</summary>
    internal DossierDialog(Edition edition, ActModel acts, RankModel ranks, ChoiceModel choices, CompiledFolder? compiled = null)
    {
        Edition = edition;
        _acts = acts.Acts;
        var suggester = new Suggester(edition);
        var nearest = new NearestQuestions(edition, suggester);
        _index = DossierIndex.Build(edition, compiled);
        _reader = new TurnReader(edition, _index, acts, ranks);
        _titles = new QuotedTitles(edition);
        Quotations = QuotationReview.Build(edition);
        _quotations = new QuotationDialog(Quotations, suggester);
        _missingWorks = new MissingWorkDialog(edition, suggester);
        _chooser = new Chooser(choices);
        var parts = new PointedParts(edition, new PassageParts(edition, _index));
        _proposers =
        [
            // Of two that are as sure, the first wins: a part of what is shown before the whole of it.
            new PartsProposer(parts, suggester),
            new PassagesProposer(edition, parts, suggester),
            new DefinitionsProposer(edition, suggester),
            new SeveralDefinitionsProposer(edition, suggester),
            new FieldsProposer(edition, suggester),
            new ContrastsProposer(edition, _index, suggester),
            new AuthorsProposer(edition, suggester),
            new PeopleProposer(edition, suggester),
            new ReferredProposer(edition, suggester),
            new ProfessionProposer(edition, suggester),
            new DebatesProposer(edition, _index, question => _reader.Read(question, ConversationState.Empty).Message),
            new ReferencesProposer(edition, suggester),
            new WorksProposer(edition, suggester),
            new OtherWorksProposer(edition, suggester),
            new AboutWorkProposer(edition, suggester),
            new InventoriesProposer(edition, suggester),
            new KindInventoriesProposer(edition, suggester),
            new AuthorsOfProposer(edition, _index, suggester),
            new LawsProposer(edition, suggester),
            new LawFieldsProposer(edition, suggester),
            new ScreensProposer(edition, suggester),
            new WhoseProposer(edition, suggester),
            new DossierPagesProposer(edition, suggester),
            new AboutDossierProposer(edition, _index, suggester),
            new TalkProposer(edition, suggester),
            new ClarificationsProposer(edition, suggester, nearest),
            new HooksProposer(suggester, AnswerAlone),
            new RefusalsProposer(edition, nearest),
            new MissingDiplomasProposer(edition, nearest),
            new WorkPricesProposer(edition, nearest),
        ];
        _sought = new SoughtWordsReader(edition, _index);
        _followUps = new FollowUps(edition, suggester, _index.Recognizer, AnswerAlone);
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Checks quotations.</summary>
    public QuotationReview Quotations { get; }

    /// <summary>The answer on quotations that were checked: those of a whole paper.</summary>
    /// <param name="report">At least one quotation.</param>
    public Answer Show(MessageReport report)
    {
        return _quotations.Show(report);
    }

    /// <summary>Answers one message; never throws for its content.</summary>
    /// <param name="message">What the user typed. Not trusted.</param>
    /// <param name="state">What the last turn gave back, or <see cref="ConversationState.Empty"/>.</param>
    public Reply Answer(string message, ConversationState state)
    {
        using var span = DialogTraces.Source.StartActivity("answer");
        var reply = TurnBounds.Answer(message, state, read => AnswerBounded(read, state));
        span?.SetTag("kind", reply.Answer.Kind.ToString());
        return reply;
    }

    private Reply AnswerBounded(string message, ConversationState state)
    {
        if (Choosing.Read(message, state.Choices) is { } chosen)
        {
            return AnswerBounded(chosen, ConversationState.Empty);
        }

        var decision = Decide(message, state);
        if (Returning.To(decision.Turn) is { } opening)
        {
            return AnswerBounded(opening, ConversationState.Empty);
        }

        IReadOnlyList<string> asked = decision.GoesOn ? state.AskedThen(message) : [message];
        IReadOnlyList<string> told = Topic.Of(decision.Answer, decision.Turn.Asked.Authors) is { } topic
            ? [topic.Key, .. state.Told.Where(key => key != topic.Key).Take(MostTold)]
            : state.Told;
        var answer = _followUps.Offer(decision.Answer with { Asked = asked, Sought = _sought.Read(decision.Turn) }, decision.Turn.Before?.Screen ?? [], told);
        return new Reply(answer, Memory.After(decision.Turn, decision.Kind, answer, decision.GoesOn, told));
    }

    /// <summary>The passages that fit some words best, whatever would be answered to them: for a search.</summary>
    /// <param name="words">What the user typed. Not trusted.</param>
    /// <param name="most">How many passages at most.</param>
    public IReadOnlyList<Passage> Search(string words, int most)
    {
        return TurnBounds.Search(
            words,
            read => [.. _reader.Read(read, ConversationState.Empty).Ranking.Passages.Take(most).Select(ranked => ranked.Passage)]);
    }

    /// <summary>The turn and all proposals for it, best first.</summary>
    internal (Turn Turn, IReadOnlyList<ScoredProposal> Proposals) Propose(string message, ConversationState state)
    {
        var turn = _reader.Read(message, state);
        return (turn, Propose(turn));
    }

    private IReadOnlyList<ScoredProposal> Propose(Turn turn)
    {
        var features = new TurnFeatures(turn);
        return _chooser.Order(turn, [.. _proposers.SelectMany(proposer => proposer.Propose(turn, features))]);
    }

    /// <summary>How a message is answered, for maintainers: the trace of that very run.</summary>
    /// <param name="message">The message.</param>
    /// <param name="state">The conversation before it.</param>
    public string Explain(string message, ConversationState state)
    {
        var decision = Decide(message, state);
        var chosen = $"{decision.Answer.Kind} « {decision.Answer.Title} » "
            + $"{string.Join(' ', decision.Answer.Passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id))}";
        return new Trace(decision.Turn, decision.Proposals.Value, Situations.Names(_acts), chosen).ToString();
    }

    private Answer AnswerAlone(string message)
    {
        return Decide(message, ConversationState.Empty).Answer;
    }

    private Decision Decide(string message, ConversationState state)
    {
        // Where a quotation is checked, hardly anything else is proposed.
        var turn = _reader.Read(message, state);
        var proposals = new Lazy<IReadOnlyList<ScoredProposal>>(() => Propose(turn));
        if (!LongNames.AreMostOf(turn.Message)
            && _quotations.TryAnswer(message, turn.Asked.Notions) is { } review
            && !IsReferenceOfATitle(turn, proposals))
        {
            return review.Report.AsksOfAMissingWork
                ? AnswerOfAWork(turn, proposals, review)
                : TryAnswerBeside(review, state) ?? new Decision(turn, proposals, ProposalKind.Passages, review, GoesOn: false);
        }

        return Write(turn, proposals, proposals.Value[0].Proposal);
    }

    private Decision AnswerOfAWork(Turn turn, Lazy<IReadOnlyList<ScoredProposal>> proposals, QuotationAnswer review)
    {
        return _missingWorks.TryAnswer(review.Report) is { } answer
            ? new Decision(turn, proposals, ProposalKind.Refusal, answer, GoesOn: false)
            : Write(turn, proposals, proposals.Value[0].Proposal);
    }

    // Words that stand nowhere, in a message that asks for something else: checked only where nothing else is found for them.
    private Decision? TryAnswerBeside(QuotationAnswer review, ConversationState state)
    {
        // « et « … » ? » goes on from what was asked before, where that was no check.
        var goesOn = review.Report.GoesOn && state.Kind is not (null or AnswerKind.Quotation);
        if (!review.Report.AsksForSomethingElse && !goesOn)
        {
            return null;
        }

        var turn = _reader.Read(QuotedWords.AsSentences(review.Report), state);
        var proposals = new Lazy<IReadOnlyList<ScoredProposal>>(() => Propose(turn));
        var best = proposals.Value.FirstOrDefault(scored => scored.Proposal.Kind is not (ProposalKind.Talk or ProposalKind.Clarify));

        // What is nearly refused is better said to stand nowhere, but for what is named and surely not treated.
        return best is null || (best.Proposal is not { Kind: ProposalKind.Refusal, IsSure: true } && IsNearlyRefused(proposals.Value, best))
            ? null
            : Write(turn, proposals, best.Proposal);
    }

    private static bool IsNearlyRefused(IReadOnlyList<ScoredProposal> proposals, ScoredProposal best)
    {
        return proposals.Any(scored => scored.Proposal.Kind == ProposalKind.Refusal && scored.Score > best.Score - NearlyRefused);
    }

    private Decision Write(Turn turn, Lazy<IReadOnlyList<ScoredProposal>> proposals, Proposal chosen)
    {
        var answer = UnknownTitle.Say(turn, WholeReference.Say(turn, LegalNature.Say(turn, Edition, Untreated.Say(turn, chosen.Write()))));
        answer = DoubtedPassages.Say(chosen, proposals, answer);
        return new Decision(turn, proposals, chosen.Kind, answer, turn.GoesOn);
    }

    private bool IsReferenceOfATitle(Turn turn, Lazy<IReadOnlyList<ScoredProposal>> proposals)
    {
        return (_titles.AreIn(turn.Message)
                && proposals.Value[0].Proposal is { IsSure: true, Kind: ProposalKind.References or ProposalKind.Field or ProposalKind.Talk })
            || (!turn.Message.Text.AsSpan().ContainsAny("«»\"“”")
                && proposals.Value[0].Proposal is { Kind: ProposalKind.Field or ProposalKind.Passages, Floor: Proposal.AboveAllSure });
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _index.Dispose();
    }

    private sealed record Decision(Turn Turn, Lazy<IReadOnlyList<ScoredProposal>> Proposals, ProposalKind Kind, Answer Answer, bool GoesOn);
}
