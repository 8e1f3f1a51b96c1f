using System.Diagnostics;
using Partenariat.Search;

namespace Partenariat.Dialogs.Tests;

/// <summary>
/// What an answer costs, counted and not timed: it fails when a change makes the bot search twice for one question, or
/// allocate for every passage of the dossier. The bounds stand about a third above what is measured: where a change is
/// worth more, raise them, and say so.
/// </summary>
public sealed class AnswerCostTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("bonjour", 1, 105, 10)]
    [InlineData("c'est quoi le partenariat ?", 1, 305, 2_630)]
    [InlineData("quelle différence entre réseau et partenariat ?", 1, 370, 3_980)]
    [InlineData("que dit Merini de la négociation ?", 1, 260, 1_400)]
    [InlineData("trop d'instances, trop de comités, on s'y perd", 1, 300, 1_400)]
    [InlineData("faut-il une convention ?", 1, 260, 1_310)]
    [InlineData("quelle loi crée le comité départemental ?", 1, 320, 2_280)]
    [InlineData("que lire sur le réseau ?", 1, 355, 1_650)]
    [InlineData("comment faire pousser des tomates ?", 1, 360, 3_820)]
    public void Answer_Question_CostsNoMoreThanItsKindDoes(string question, int searches, int kilobytes, int steps)
    {
        // The first answer to a question reads what later ones find ready.
        dossier.Dialog.Answer(question, ConversationState.Empty);
        dossier.Dialog.Answer(question, ConversationState.Empty);

        var before = GC.GetAllocatedBytesForCurrentThread();
        dossier.Dialog.Answer(question, ConversationState.Empty);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024;
        using var budget = WorkBudget.Begin();
        var searched = CountSearches(() => dossier.Dialog.Answer(question, ConversationState.Empty));

        Assert.InRange(searched, 0, searches);
        Assert.InRange(allocated, 0, kilobytes);
        Assert.InRange(budget.Spent, 0, steps);
    }

    private static int CountSearches(Action work)
    {
        // Other tests search at the same time, on other threads.
        var thread = Environment.CurrentManagedThreadId;
        var searches = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Partenariat.Search",
            Sample = (ref _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = activity => searches += activity.OperationName == "search" && Environment.CurrentManagedThreadId == thread ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);
        work();
        return searches;
    }
}
