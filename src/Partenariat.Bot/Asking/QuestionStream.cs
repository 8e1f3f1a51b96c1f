using System.Text.Json.Nodes;

namespace Partenariat.Bot.Asking;

/// <summary>Answers a stream of questions, one JSON object a line, in the same order.</summary>
internal static class QuestionStream
{
    /// <summary>Answers every line as soon as it is read; a line that has no answer gets an error in its place.</summary>
    /// <param name="answer">Answers a question. What it throws costs that line alone.</param>
    /// <param name="input">The questions.</param>
    /// <param name="output">The answers, each sent on before the next line is read.</param>
    /// <param name="faults">What was thrown, for maintainers.</param>
    /// <returns>True where every line was a question and was answered.</returns>
    public static bool Answer(Func<QuestionLine, JsonObject> answer, TextReader input, TextWriter output, TextWriter faults)
    {
        var clean = true;
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var (written, isAnswer) = AnswerLine(answer, line, faults);
            output.WriteLine(written);
            output.Flush();
            clean &= isAnswer;
        }

        return clean;
    }

    private static (string Written, bool IsAnswer) AnswerLine(Func<QuestionLine, JsonObject> answer, string line, TextWriter faults)
    {
        if (QuestionLine.Parse(line, out var error) is not { } question)
        {
            return (Error(null, error), false);
        }

        try
        {
            return (answer(question).ToJsonString(AnswerJson.Options), true);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            faults.WriteLine(exception);
            return (Error(question.Id, $"une erreur du programme empêche de répondre\u202F: {exception.Message}"), false);
        }
    }

    private static string Error(string? id, string? error)
    {
        return new JsonObject { ["id"] = id, ["error"] = error }.ToJsonString(AnswerJson.Options);
    }
}
