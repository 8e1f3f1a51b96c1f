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

var root = Directory.GetCurrentDirectory();
var language = Path.Combine(root, "src", "Partenariat.Dialogs", "Language");
var edition = CorpusReader.Read(Path.Combine(root, "corpus", "partenariat-travail-social")).Edition!;
IReadOnlyList<(string File, EvaluationQuestion Question)> questions =
[
    .. QuestionSet.Read(Path.Combine(root, "tests", "questions")),
    .. CommonQuestions.Of(edition).Where(question => QuestionSet.IsDrawn(question)).Select(question => ("common", question)),
];

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

// The ranking first, then the choice on top of rankings that have not seen the question; twice, as what was shown before
// a follow-up depends on both.
void TrainChoices()
{
    var acts = Acts();
    using var dialog = new DossierDialog(edition, acts, Ranks(), Choices());
    var ranked = new RankExamples(edition, dialog).Read(questions);
    var models = RankReport.Models(ranked, acts.Acts);
    var places = RankReport.Validate(ranked, models);
    RankReport.Write(ranked, places, example => example.File);
    RankReport.Write(ranked, places, example => example.Question.Context.Count > 0 ? "~ follow-ups" : "~ single");
    var choices = Choices();
    var dialogs = models.Select(model => new DossierDialog(edition, acts, model, choices)).ToList();
    var examples = new ChoiceExamples(edition, dialogs).Read(questions);
    dialogs.ForEach(without => without.Dispose());
    var chosen = ChoiceReport.Validate(examples, acts.Acts);
    ChoiceReport.Write(examples, chosen, example => example.File);
    ChoiceReport.Write(examples, chosen, example => "kind " + example.Question.Kind);
    ChoiceReport.Write(examples, chosen, example => example.Question.Context.Count > 0 ? "~ follow-ups" : "~ single");
    ChoiceReport.Write(examples, chosen, example => example.Proposals.All(proposal => proposal.IsSure) ? "~ by a rule" : "~ by the model");
    if (Environment.GetEnvironmentVariable("WRONG") is { } file)
    {
        ChoiceReport.WriteWrong(examples, chosen, file);
    }

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
