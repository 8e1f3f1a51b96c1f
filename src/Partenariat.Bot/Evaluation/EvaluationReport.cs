using System.Globalization;
using System.Text.Json.Nodes;
using Partenariat.Bot.Asking;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Evaluation;

/// <summary>The first cards of a question file, judged.</summary>
/// <param name="Outcomes">One outcome a question, in the order of the file.</param>
internal sealed record EvaluationReport(IReadOnlyList<Outcome> Outcomes)
{
    /// <summary>Asks every question, with its context in a conversation of its own.</summary>
    /// <param name="respondent">Answers as a channel does.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="questions">The questions.</param>
    public static EvaluationReport Make(Respondent respondent, Edition edition, IReadOnlyList<EvaluationQuestion> questions)
    {
        return new EvaluationReport([.. questions.AsParallel().AsOrdered().Select(question => Ask(respondent, edition, question))]);
    }

    /// <summary>Harm first, then the share of right answers kind by kind, then the wrong ones.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine($"harmful              {Outcomes.Count(outcome => outcome.Harm is not null),4}");
        foreach (var harm in Outcomes.Where(outcome => outcome.Harm is not null)
            .GroupBy(outcome => outcome.Harm!)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {harm.Key,-18} {harm.Count(),4}   {string.Join(' ', harm.Select(outcome => outcome.Question.Id))}");
        }

        foreach (var kind in Outcomes.GroupBy(outcome => outcome.Question.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-20} {kind.Count(outcome => outcome.IsRight),4} / {kind.Count(),-4}"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"total",-20} {Right,4} / {Outcomes.Count,-4} {100.0 * Right / Math.Max(1, Outcomes.Count):F1} %"));
        foreach (var outcome in Outcomes.Where(outcome => !outcome.IsRight))
        {
            output.WriteLine($"{outcome.Question.Id} [{outcome.Question.Kind}] "
                + $"{string.Join(" > ", outcome.Question.Context.Append(outcome.Question.Question)).ReplaceLineEndings(" ")}");
            output.WriteLine($"    {string.Join("; ", outcome.Faults)}{(outcome.Harm is { } harm ? $" ({harm})" : "")} — {outcome.Shown}");
        }
    }

    /// <summary>The same as one JSON object.</summary>
    public JsonObject ToJson()
    {
        return new JsonObject
        {
            ["total"] = Outcomes.Count,
            ["right"] = Right,
            ["harmful"] = Outcomes.Count(outcome => outcome.Harm is not null),
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
                    ["harm"] = outcome.Harm,
                    ["shown"] = outcome.Shown,
                }),
            ]),
        };
    }

    private int Right => Outcomes.Count(outcome => outcome.IsRight);

    private static Outcome Ask(Respondent respondent, Edition edition, EvaluationQuestion question)
    {
        var state = respondent.After(question.Context);
        var (reply, page) = respondent.Turn(question.Question, state);
        var card = new FirstCard(reply.Answer, page, edition);
        var faults = Judge.Faults(question, card);
        var shown = string.Join(' ', reply.Answer.Contrasts.Select(contrast => contrast.Id).Concat(card.Passages.Select(passage => passage.Id)).Take(5));
        return new Outcome(question, faults, faults.Count > 0 ? Harm.Of(question.Expect, card) : null, $"{reply.Answer.Kind}: {shown}");
    }
}

/// <summary>One question and what is wrong with its first card.</summary>
/// <param name="Question">The question.</param>
/// <param name="Faults">What is wrong; empty where it is right.</param>
/// <param name="Harm">What harm it does, or null.</param>
/// <param name="Shown">What it shows, in short.</param>
internal sealed record Outcome(EvaluationQuestion Question, IReadOnlyList<string> Faults, string? Harm, string Shown)
{
    public bool IsRight => Faults.Count == 0;
}
