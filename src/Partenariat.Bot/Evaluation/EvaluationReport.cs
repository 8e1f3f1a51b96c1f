using System.Globalization;
using System.Text.Json.Nodes;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Evaluation;

/// <summary>The answers to a question file, judged.</summary>
/// <param name="Outcomes">One outcome a question, in the order of the file.</param>
internal sealed record EvaluationReport(IReadOnlyList<Outcome> Outcomes)
{
    /// <summary>Asks every question, with its context in a conversation of its own.</summary>
    public static EvaluationReport Make(DossierDialog dialog, IReadOnlyList<EvaluationQuestion> questions)
    {
        return new EvaluationReport([.. questions.Select(question => Ask(dialog, question))]);
    }

    /// <summary>The share of right answers, kind by kind, then the wrong ones.</summary>
    public void Write(TextWriter output)
    {
        foreach (var kind in Outcomes.GroupBy(outcome => outcome.Question.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-20} {kind.Count(outcome => outcome.IsRight),4} / {kind.Count(),-4}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"total",-20} {Right,4} / {Outcomes.Count,-4} {100.0 * Right / Math.Max(1, Outcomes.Count):F1} %"));
        foreach (var outcome in Outcomes.Where(outcome => !outcome.IsRight))
        {
            output.WriteLine($"{outcome.Question.Id} [{outcome.Question.Kind}] {outcome.Question.Question.ReplaceLineEndings(" ")}");
            output.WriteLine($"    {string.Join("; ", outcome.Faults)} — {outcome.Shown}");
        }
    }

    /// <summary>The same as one JSON object.</summary>
    public JsonObject ToJson()
    {
        return new JsonObject
        {
            ["total"] = Outcomes.Count,
            ["right"] = Right,
            ["kinds"] = new JsonObject(Outcomes
                .GroupBy(outcome => outcome.Question.Kind)
                .Select(group => KeyValuePair.Create(group.Key, (JsonNode?)new JsonObject
                {
                    ["total"] = group.Count(),
                    ["right"] = group.Count(outcome => outcome.IsRight),
                }))),
            ["wrong"] = new JsonArray(
            [
                .. Outcomes.Where(outcome => !outcome.IsRight).Select(outcome => (JsonNode)new JsonObject
                {
                    ["id"] = outcome.Question.Id,
                    ["faults"] = string.Join("; ", outcome.Faults),
                    ["shown"] = outcome.Shown,
                }),
            ]),
        };
    }

    private int Right => Outcomes.Count(outcome => outcome.IsRight);

    private static Outcome Ask(DossierDialog dialog, EvaluationQuestion question)
    {
        var state = question.Context.Aggregate(ConversationState.Empty, (before, message) => dialog.Answer(message, before).State);
        var answer = dialog.Answer(question.Question, state).Answer;
        var shown = string.Join(' ', answer.Contrasts.Select(contrast => contrast.Id).Concat(answer.Passages.Select(passage => passage.Id)).Take(5));
        return new Outcome(question, Judge.Faults(question.Expect, answer), $"{answer.Kind}: {shown}");
    }
}

/// <summary>One question and what is wrong with its answer.</summary>
internal sealed record Outcome(EvaluationQuestion Question, IReadOnlyList<string> Faults, string Shown)
{
    public bool IsRight => Faults.Count == 0;
}
