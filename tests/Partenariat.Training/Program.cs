using Partenariat.Bot.Evaluation;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Ranking;
using Partenariat.Questions;
using Partenariat.Training.Acts;
using Partenariat.Training.Choice;
using Partenariat.Training.Examples;
using Partenariat.Training.Ranking;

const int Passes = 3;

var root = Directory.GetCurrentDirectory();
var language = Path.Combine(root, "src", "Partenariat.Dialogs", "Language");
var corpus = Path.Combine(root, "corpus", "partenariat-travail-social");
var edition = CorpusReader.Read(corpus).Edition!;
IReadOnlyList<(string File, EvaluationQuestion Question)> written = QuestionSet.Read(Path.Combine(root, "tests", "questions"));
IReadOnlyList<(string File, EvaluationQuestion Question)> questions =
[
    .. written,
    .. CommonQuestions.Of(edition).Where(question => QuestionSet.IsDrawn(question)).Select(question => ("common", question)),
];

void TrainActs()
{
    var sentences = ActExamples.Read(Path.Combine(language, "acts"));
    foreach (var (act, right, all, confused) in ActTrainer.Validate(sentences))
    {
        Console.WriteLine($"{act,-14} {right,4} / {all,-4} {confused}");
    }

    File.WriteAllLines(Path.Combine(language, "acts.tsv"), ActTrainer.Train(sentences));
}

// The ranking first, then the choice on top of rankings that have not seen the question, over editions that have not been asked it.
// What was shown before a follow-up depends on both, so all is learned again on top of what was learned; it begins from nothing, so
// that the same questions give the same models, whatever models the program was built with.
void TrainChoices()
{
    var acts = ActModel.Read(File.ReadLines(Path.Combine(language, "acts.tsv")));
    var ranks = RankModel.Read([$"{nameof(Situation.Always)}\t{nameof(PassageFeature.Score)}\t1"], acts.Acts);
    var choices = ChoiceModel.Read([], acts.Acts);
    IReadOnlyList<Edition> editions =
    [
        .. Enumerable.Range(0, QuestionSet.Folds).Select(fold => AskedMessages.Edition(
            corpus, edition, written.Select(entry => entry.Question).Where(question => QuestionSet.FoldOf(question) != fold))),
    ];
    for (var pass = 1; pass <= Passes; pass++)
    {
        var isLast = pass == Passes;
        var ranking = editions.Select(without => new DossierDialog(without, acts, ranks, choices)).ToList();
        var ranked = new RankExamples(ranking).Read(questions);
        ranking.ForEach(dialog => dialog.Dispose());
        var models = RankReport.Models(ranked, acts.Acts);
        var choosing = models.Zip(editions, (model, without) => new DossierDialog(without, acts, model, choices)).ToList();
        var examples = new ChoiceExamples(choosing).Read(questions);
        choosing.ForEach(dialog => dialog.Dispose());
        TellRanks(ranked, models);
        if (isLast)
        {
            TellChoices(examples, acts.Acts, Environment.GetEnvironmentVariable("WRONG"));
        }

        var (rankLines, choiceLines) = (RankTrainer.Train(ranked, acts.Acts), ChoiceTrainer.Train(examples, acts.Acts));
        (ranks, choices) = (RankModel.Read(rankLines, acts.Acts), ChoiceModel.Read(choiceLines, acts.Acts));
        if (isLast)
        {
            File.WriteAllLines(Path.Combine(language, "rank.tsv"), rankLines);
            File.WriteAllLines(Path.Combine(language, "choice.tsv"), choiceLines);
        }
    }
}

void TellRanks(IReadOnlyList<RankExample> ranked, IReadOnlyList<RankModel> models)
{
    var places = RankReport.Validate(ranked, models);
    RankReport.Write(ranked, places, example => example.File);
    RankReport.Write(ranked, places, example => example.Question.Context.Count > 0 ? "~ follow-ups" : "~ single");
}

void TellChoices(IReadOnlyList<ChoiceExample> examples, IReadOnlyList<string> acts, string? wrong)
{
    var chosen = ChoiceReport.Validate(examples, acts);
    ChoiceReport.Write(examples, chosen, example => example.File);
    ChoiceReport.Write(examples, chosen, example => "kind " + example.Question.Kind);
    ChoiceReport.Write(examples, chosen, example => example.Question.Context.Count > 0 ? "~ follow-ups" : "~ single");
    ChoiceReport.Write(examples, chosen, example => example.Proposals.All(proposal => proposal.IsSure) ? "~ by a rule" : "~ by the model");
    if (wrong is not null)
    {
        ChoiceReport.WriteWrong(examples, chosen, wrong);
    }
}

foreach (var step in args)
{
    switch (step)
    {
        case "acts":
            TrainActs();
            break;
        case "asked":
            AskedMessages.Write(corpus, edition, written.Select(entry => entry.Question));
            break;
        case "choice":
            TrainChoices();
            break;
        default:
            Console.Error.WriteLine("Say what to train, in order: acts, asked, choice.");
            return 2;
    }
}

return 0;
