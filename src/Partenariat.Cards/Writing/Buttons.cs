using System.Text.Json.Nodes;
using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;

namespace Partenariat.Cards.Writing;

/// <summary>Makes buttons that a host understands.</summary>
internal sealed class Buttons(CardHost host)
{
    private const int LongestLabel = 80;
    private const int ShortLabel = 14;
    private const int OnOneRow = 2;

    /// <summary>Buttons one under the other, short ones side by side: a phone cuts longer labels.</summary>
    /// <param name="buttons">The buttons; none for nothing.</param>
    /// <param name="spacing">The space above them.</param>
    public IEnumerable<CardElement> Rows(IReadOnlyList<Button> buttons, Spacing spacing)
    {
        for (var start = 0; start < buttons.Count;)
        {
            var row = buttons.Skip(start).TakeWhile(button => button.Label.Length <= ShortLabel).Take(OnOneRow).ToList();
            row = row.Count > 0 ? row : [buttons[start]];
            yield return new ActionSet([.. row.Select(Make)]) { Spacing = start == 0 ? spacing : Spacing.Small };
            start += row.Count;
        }
    }

    /// <summary>One button.</summary>
    public CardAction Make(Button button)
    {
        var title = Shortener.Label(button.Label, LongestLabel);
        var command = button.Command;
        if (host != CardHost.Teams)
        {
            return new SubmitAction(Data(command)) { Title = title };
        }

        var data = command.ToJson();
        return new ExecuteAction(command.Verb, data, new SubmitAction(data) { Title = title }) { Title = title };
    }

    // Web Chat sends a string as the user's own words: the transcript then reads as a conversation.
    private static JsonNode Data(CardCommand command)
    {
        return command switch
        {
            AskCommand ask => JsonValue.Create(ask.Question),
            NoneCommand => JsonValue.Create(NoneCommand.Words),
            _ => command.ToJson(),
        };
    }
}
