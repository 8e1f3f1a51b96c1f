using System.Text.Json;

namespace Partenariat.Bot.Evaluation;

/// <summary>One line of a question file (fields in tests/questions/README.md).</summary>
internal sealed record EvaluationQuestion
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Question { get; init; }

    /// <summary>The user's earlier messages of the same conversation.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    public required Expectation Expect { get; init; }

    /// <summary>Reads a file of one JSON object a line; empty lines are skipped.</summary>
    /// <exception cref="InvalidDataException">A line is no such object; the message names the line.</exception>
    public static IReadOnlyList<EvaluationQuestion> Read(string path)
    {
        var questions = new List<EvaluationQuestion>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                questions.Add(JsonSerializer.Deserialize<EvaluationQuestion>(line, s_options)!);
            }
            catch (JsonException exception)
            {
                throw new InvalidDataException($"{path}:{index + 1} : {exception.Message}", exception);
            }
        }

        return questions;
    }
}

/// <summary>What a right answer holds; only the fields that apply.</summary>
internal sealed record Expectation
{
    public IReadOnlyList<string>? Any { get; init; }

    public IReadOnlyList<IReadOnlyList<string>>? All { get; init; }

    public IReadOnlyList<string>? Author { get; init; }

    public string? Work { get; init; }

    public string? Verdict { get; init; }

    public IReadOnlyList<string>? Changed { get; init; }

    public string? Section { get; init; }

    public bool Refuse { get; init; }

    public bool Smalltalk { get; init; }

    /// <summary>True where a person could only ask back.</summary>
    public bool Clarify { get; init; }

    /// <summary>The kinds of answer that are right (« Definition »); null where any is.</summary>
    public IReadOnlyList<string>? Answers { get; init; }

    /// <summary>What a follow-up has to do, where that depends on what was on screen: <c>source</c>, <c>bibtex</c>, <c>shorter</c>…</summary>
    public string? KindOf { get; init; }
}
