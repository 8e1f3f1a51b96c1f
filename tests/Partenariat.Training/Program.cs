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

void TrainRanks()
{
    using var dialog = new DossierDialog(edition, Acts(), Ranks(), Choices());
    var examples = new RankExamples(edition, dialog).Read(questions);
    var acts = Acts().Acts;
    var places = RankReport.Validate(examples, acts);
    RankReport.Write(examples, places, example => example.File);
    RankReport.Write(examples, places, example => example.Question.Context.Count > 0 ? "~ follow-ups" : "~ single");
    File.WriteAllLines(Path.Combine(language, "rank.tsv"), RankTrainer.Train(examples, acts));
}

void TrainChoices()
{
    using var dialog = new DossierDialog(edition, Acts(), Ranks(), Choices());
    var examples = new ChoiceExamples(edition, dialog).Read(questions);
    var acts = Acts().Acts;
    var chosen = ChoiceReport.Validate(examples, acts);
    ChoiceReport.Write(examples, chosen, example => example.File);
    ChoiceReport.Write(examples, chosen, example => "kind " + example.Question.Kind);
    ChoiceReport.Write(examples, chosen, example => example.Question.Context.Count > 0 ? "~ follow-ups" : "~ single");
    if (Environment.GetEnvironmentVariable("WRONG") is { } file)
    {
        ChoiceReport.WriteWrong(examples, chosen, file);
    }

    File.WriteAllLines(Path.Combine(language, "choice.tsv"), ChoiceTrainer.Train(examples, acts));
}

foreach (var step in args)
{
    switch (step)
    {
        case "acts":
            TrainActs();
            break;
        case "rank":
            TrainRanks();
            break;
        case "choice":
            TrainChoices();
            break;
        default:
            Console.Error.WriteLine("Say what to train, in order: acts, rank, choice.");
            return 2;
    }
}

return 0;
