using System.Text.Json;

namespace Partenariat.Bot.Asking;

/// <summary>One line of <c>ask --jsonl</c>.</summary>
/// <param name="Id">Echoed in the answer, or null.</param>
/// <param name="Question">The question.</param>
/// <param name="Context">The user's earlier messages, or null for none.</param>
internal sealed record QuestionLine(string? Id, string Question, IReadOnlyList<string>? Context)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="error">Why it is no question, in French; null where it is one.</param>
    public static QuestionLine? Parse(string line, out string? error)
    {
        try
        {
            var parsed = JsonSerializer.Deserialize<QuestionLine>(line, s_options);
            error = parsed?.Question is null ? "« question » manque"
                : parsed.Context?.Contains(null!) == true ? "« context » contient autre chose que des messages"
                : null;
            return error is null ? parsed : null;
        }
        catch (JsonException exception)
        {
            error = $"la ligne n’est pas un objet {{\"id\", \"question\", \"context\"}} : {exception.Message}";
            return null;
        }
    }
}
