using System.Text.Json.Nodes;

namespace Partenariat.Cards;

/// <summary>What a pressed button asks for. It holds all that is needed: nothing is kept on the server for it.</summary>
public abstract record CardCommand
{
    private const int LongestText = 4000;
    private const int LongestId = 100;
    private const int MostAsked = 10;
    private const int LastPage = 1000;

    /// <summary>The word in <c>do</c>, which is also the verb of <c>Action.Execute</c>.</summary>
    public abstract string Verb { get; }

    /// <summary>The data of the button: <c>{"do": "ask", "question": "…"}</c>.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["do"] = Verb };
        Write(json);
        return json;
    }

    /// <summary>
    /// Reads what a host sends back: the data itself (<c>Action.Submit</c>), the action of an
    /// <c>adaptiveCard/action</c> invoke, or the whole value of that invoke.
    /// </summary>
    /// <param name="value">Anything. Not trusted.</param>
    /// <returns>The command, or null where there is none.</returns>
    public static CardCommand? Parse(JsonNode? value)
    {
        if (value is not JsonObject json)
        {
            return null;
        }

        if (json["action"] is JsonObject action)
        {
            return Parse(action);
        }

        var data = json["data"] as JsonObject ?? json;
        return (Text(data["do"]) ?? Text(json["verb"])) switch
        {
            AskCommand.Name when Text(data["question"]) is { Length: > 0 } question => new AskCommand(question),
            PageCommand.Name => ParsePage(data),
            CiteCommand.Name when Text(data["passage"]) is { Length: > 0 and <= LongestId } id => new CiteCommand(id),
            NoneCommand.Name => new NoneCommand(),
            _ => null,
        };
    }

    private protected abstract void Write(JsonObject json);

    private static PageCommand? ParsePage(JsonObject data)
    {
        if (data["asked"] is not JsonArray { Count: > 0 and <= MostAsked } asked
            || data["page"] is not JsonValue number
            || !number.TryGetValue(out int page)
            || page is < 1 or > LastPage)
        {
            return null;
        }

        var messages = asked.Select(Text).OfType<string>().ToList();
        return messages.Count == asked.Count ? new PageCommand(messages, page) : null;
    }

    private static string? Text(JsonNode? node)
    {
        return node is JsonValue value && value.TryGetValue(out string? text) && text.Length <= LongestText ? text : null;
    }
}

/// <summary>Asks a question.</summary>
/// <param name="Question">A whole question, as a user would type it. Not trusted once it comes back.</param>
public sealed record AskCommand(string Question) : CardCommand
{
    internal const string Name = "ask";

    /// <inheritdoc />
    public override string Verb => Name;

    private protected override void Write(JsonObject json)
    {
        json["question"] = Question;
    }
}

/// <summary>Shows another page of an answer.</summary>
/// <param name="Asked">The messages that lead to the answer from a new conversation.</param>
/// <param name="Page">The page from 1.</param>
public sealed record PageCommand(IReadOnlyList<string> Asked, int Page) : CardCommand
{
    internal const string Name = "page";

    /// <inheritdoc />
    public override string Verb => Name;

    private protected override void Write(JsonObject json)
    {
        json["asked"] = new JsonArray([.. Asked.Select(message => JsonValue.Create(message))]);
        json["page"] = Page;
    }
}

/// <summary>Shows how to cite a passage.</summary>
/// <param name="Passage">The id of a passage or of a work.</param>
public sealed record CiteCommand(string Passage) : CardCommand
{
    internal const string Name = "cite";

    /// <inheritdoc />
    public override string Verb => Name;

    private protected override void Write(JsonObject json)
    {
        json["passage"] = Passage;
    }
}

/// <summary>None of the readings that a clarification offers.</summary>
public sealed record NoneCommand : CardCommand
{
    internal const string Name = "none";

    /// <summary>What it means in words, as a user would type it.</summary>
    public const string Words = "Aucune de ces propositions";

    /// <inheritdoc />
    public override string Verb => Name;

    private protected override void Write(JsonObject json)
    {
    }
}
