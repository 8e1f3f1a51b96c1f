using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Proposals.Refusals;

namespace Partenariat.Dialogs.Tests;

/// <summary>Where it is likelier that the dossier does not answer, but not certain, what is shown is said to be only near.</summary>
public sealed class DoubtTests
{
    private const double Floor = 2;

    [Fact]
    public void PassagesThatARefusalNearlyBeats_AreSaidToBeOnlyNear()
    {
        Assert.Equal(DoubtedPassages.Doubt, Said(ofRefusal: 4.5, ofPassages: 4, ProposalKind.Passages));
    }

    [Fact]
    public void PassagesThatAreLikelierThanARefusal_AreShownWithoutAWord()
    {
        Assert.Null(Said(ofRefusal: 3.5, ofPassages: 4, ProposalKind.Passages));
    }

    [Fact]
    public void TableBesideARefusal_IsShownWithoutAWord()
    {
        Assert.Null(Said(ofRefusal: 4.5, ofPassages: 4, ProposalKind.Contrast));
    }

    [Fact]
    public void WhatAnAnswerSaysOfItself_IsKept()
    {
        Assert.Equal("Autre chose.", Said(ofRefusal: 4.5, ofPassages: 4, ProposalKind.Passages, "Autre chose."));
    }

    private static string? Said(double ofRefusal, double ofPassages, ProposalKind kind, string? own = null)
    {
        Answer answer = new PassagesAnswer { Title = "Ce que dit le dossier", Why = "", Suggestions = [], Message = own };
        var shown = new Proposal(kind, "passages", [], () => answer);
        var refused = new Proposal(ProposalKind.Refusal, "not treated", [], () => answer) { Floor = Floor };
        var proposals = new Lazy<IReadOnlyList<ScoredProposal>>([new(shown, ofPassages), new(refused, ofRefusal - Floor)]);
        return DoubtedPassages.Say(shown, proposals, answer).Message;
    }
}
