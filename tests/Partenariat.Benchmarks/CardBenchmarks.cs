using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Partenariat.Cards;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Benchmarks;

/// <summary>The writing of a card beside that of the same JSON from a tree that is there already.</summary>
[MemoryDiagnoser]
public class CardBenchmarks
{
    private readonly CardOptions _teams = new(CardHost.Teams);

    private AnswerCards _cards = null!;
    private Answer _answer = null!;
    private JsonObject _tree = null!;

    /// <summary>A definition, a contrast, a check of a quotation.</summary>
    [Params(
        "c'est quoi le partenariat ?",
        "quelle différence entre réseau et partenariat ?",
        "« Il n'y a pas de partenariat sans une convention précise définissant le cadre d'action » (Fonteneau)")]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var edition = Dossier.Read(Dossier.Folder);
        using var dialog = new DossierDialog(edition);
        _cards = new AnswerCards(edition);
        _answer = dialog.Answer(Question, ConversationState.Empty).Answer;
        _tree = _cards.Render(_answer, _teams).Card;
    }

    [Benchmark(Baseline = true)]
    public string BareJson()
    {
        return _tree.ToJsonString();
    }

    [Benchmark]
    public string Card()
    {
        return _cards.Render(_answer, _teams).CardText;
    }
}
