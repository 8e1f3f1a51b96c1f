using System.Text.Json.Nodes;

namespace Partenariat.Bot.Asking;

/// <summary>Answers a stream of questions, one JSON object a line, in the same order.</summary>
internal static class QuestionStream
{
    /// <summary>Answers every line; a line that is no question gets an error in its place.</summary>
    /// <returns>True where every line was a question.</returns>
    public static bool Answer(Respondent respondent, TextReader input, TextWriter output)
    {
        var clean = true;
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var question = QuestionLine.Parse(line, out var error);
            var answer = question is null
                ? new JsonObject { ["id"] = null, ["error"] = error }
                : respondent.Json(question.Id, question.Question, question.Context ?? []);
            clean &= question is not null;
            output.WriteLine(answer.ToJsonString(AnswerJson.Options));
        }

        return clean;
    }
}
