using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Ranking;
using Partenariat.Training.Acts;
using Partenariat.Training.Choice;
using Partenariat.Training.Examples;
using Partenariat.Training.Ranking;

var root = Directory.GetCurrentDirectory();
var language = Path.Combine(root, "src", "Partenariat.Dialogs", "Language");
var edition = CorpusReader.Read(Path.Combine(root, "corpus", "partenariat-travail-social")).Edition!;
var questions = QuestionSet.Read(Path.Combine(root, "tests", "questions"));

ActModel Acts() => ActModel.Read(File.ReadLines(Path.Combine(language, "acts.tsv")));
ActModel Topics() => ActModel.Read(File.ReadLines(Path.Combine(language, "topics.tsv")));
RankModel Ranks() => RankModel.Read(File.ReadLines(Path.Combine(language, "rank.tsv")), Acts().Acts);
ChoiceModel Choices() => ChoiceModel.Read(File.ReadLines(Path.Combine(language, "choice.tsv")), Acts().Acts);

void TrainActs()
{
    var sentences = ActExamples.Read(Path.Combine(language, "acts"));
    foreach (var (act, right, all, confused) in ActTrainer.Validate(sentences))
    {
        Console.WriteLine($"{act,-14} {right,4} / {all,-4} {confused}");
    }

    File.WriteAllLines(Path.Combine(language, "acts.tsv"), ActTrainer.Train(sentences));
}

// The ranking first, then the choice on top of rankings that have not seen the question; twice, as what was shown before
// a follow-up depends on both.
void TrainChoices()
{
    var acts = Acts();
    using var dialog = new DossierDialog(edition, acts, Topics(), Ranks(), Choices());
    var ranked = new RankExamples(edition, dialog).Read(questions);
    var models = RankReport.Models(ranked, acts.Acts);
    var places = RankReport.Validate(ranked, models);
    RankReport.Write(ranked, places, example => example.File);
    RankReport.Write(ranked, places, example => example.Question.Context.Count > 0 ? "~ follow-ups" : "~ single");
    var trainer = new TopicTrainer(edition, ActExamples.Read(Path.Combine(language, "acts")));
    var topics = Enumerable.Range(0, QuestionSet.Folds)
        .Select(fold => ActModel.Read(trainer.Train(questions.Select(entry => entry.Question).Where(question => QuestionSet.FoldOf(question) != fold))))
        .ToList();
    var choices = Choices();
    var dialogs = models.Select((model, fold) => new DossierDialog(edition, acts, topics[fold], model, choices)).ToList();
    var examples = new ChoiceExamples(edition, dialogs).Read(questions);
    dialogs.ForEach(without => without.Dispose());
    if (Environment.GetEnvironmentVariable("TUNE") is not null)
    {
        foreach (var (r, p, f, h, a) in new[] { (15, 1.5e-3, 4e-4, 2.0, true), (15, 5e-3, 4e-4, 2.0, true), (15, 2e-2, 4e-4, 2.0, true), (15, 5e-3, 2e-3, 2.0, true), (15, 5e-3, 1e-4, 2.0, true), (15, 5e-3, 4e-4, 5.0, true), (15, 5e-3, 4e-4, 10.0, true), (15, 5e-3, 4e-4, 2.0, false), (40, 5e-3, 4e-4, 2.0, true) })
        {
            (ChoiceTrainer.Rounds, ChoiceTrainer.Penalty, ChoiceTrainer.PenaltyOfFacts, ChoiceTrainer.WeightOfHarm, ChoiceTrainer.ActsAlone) = (r, p, f, h, a);
            var c = ChoiceReport.Validate(examples, acts.Acts);
            var z = examples.Zip(c).ToList();
            double S(bool fu) => 100.0 * z.Count(e => (e.First.Question.Context.Count > 0) == fu && e.Second.IsRight) / z.Count(e => (e.First.Question.Context.Count > 0) == fu);
            Console.WriteLine($"TUNE {r} {p} {f} {h} {a}: single {S(false):F1} follow {S(true):F1} harm {z.Count(e => e.Second.IsHarmful)} train-files {100.0 * z.Count(e => e.First.File.StartsWith("train", StringComparison.Ordinal) && e.Second.IsRight) / z.Count(e => e.First.File.StartsWith("train", StringComparison.Ordinal)):F1} offtopic {100.0 * z.Count(e => e.First.Question.Kind == "offtopic" && e.Second.IsRight) / z.Count(e => e.First.Question.Kind == "offtopic"):F1}");
        }
    }

    var chosen = ChoiceReport.Validate(examples, acts.Acts);
    ChoiceReport.Write(examples, chosen, example => example.File);
    ChoiceReport.Write(examples, chosen, example => "kind " + example.Question.Kind);
    ChoiceReport.Write(examples, chosen, example => example.Question.Context.Count > 0 ? "~ follow-ups" : "~ single");
    if (Environment.GetEnvironmentVariable("WRONG") is { } file)
    {
        ChoiceReport.WriteWrong(examples, chosen, file);
    }

    File.WriteAllLines(Path.Combine(language, "topics.tsv"), trainer.Train(questions.Select(entry => entry.Question)));
    File.WriteAllLines(Path.Combine(language, "rank.tsv"), RankTrainer.Train(ranked, acts.Acts));
    File.WriteAllLines(Path.Combine(language, "choice.tsv"), ChoiceTrainer.Train(examples, acts.Acts));
}

foreach (var step in args)
{
    switch (step)
    {
        case "acts":
            TrainActs();
            break;
        case "choice":
            TrainChoices();
            break;
        default:
            Console.Error.WriteLine("Say what to train, in order: acts, choice.");
            return 2;
    }
}

return 0;
