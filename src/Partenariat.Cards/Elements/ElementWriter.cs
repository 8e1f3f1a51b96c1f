using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Partenariat.Cards.Elements;

/// <summary>
/// Writes the elements of cards, property by property: a serializer that learns them from their types takes three times as long, for
/// most properties of most elements are not set.
/// </summary>
/// <remarks>Names and values as in https://adaptivecards.io/explorer.</remarks>
/// <param name="json">Takes them.</param>
internal readonly struct ElementWriter(Utf8JsonWriter json)
{
    /// <summary>Writes a card.</summary>
    public void Write(AdaptiveCard card)
    {
        Begin("AdaptiveCard"u8);
        json.WriteString("version"u8, "1.5"u8);
        json.WriteString("lang"u8, card.Lang);
        json.WriteString("fallbackText"u8, card.FallbackText);
        json.WriteString("speak"u8, card.Speak);
        if (card.IsFullWidthInTeams)
        {
            json.WriteStartObject("msteams"u8);
            json.WriteString("width"u8, "Full"u8);
            json.WriteEndObject();
        }

        Write("body"u8, card.Body);
        json.WriteEndObject();
    }

    /// <summary>Writes elements as a list.</summary>
    public void Write(IReadOnlyList<CardElement> elements)
    {
        json.WriteStartArray();
        for (var index = 0; index < elements.Count; index++)
        {
            Write(elements[index]);
        }

        json.WriteEndArray();
    }

    private void Write(CardElement element)
    {
        switch (element)
        {
            case RichTextBlock text:
                Begin("RichTextBlock"u8);
                Write("inlines"u8, text.Inlines, static (writer, run) => writer.Write(run));
                break;
            case TextBlock text:
                Write(text);
                break;
            case Container container:
                Write(container);
                break;
            case ColumnSet set:
                Begin("ColumnSet"u8);
                Write("columns"u8, set.Columns, static (writer, column) => writer.Write(column));
                break;
            case ActionSet set:
                Begin("ActionSet"u8);
                Write("actions"u8, set.Actions, static (writer, action) => writer.Write(action));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(element), element, "An element of an unknown kind.");
        }

        Set("id"u8, element.Id);
        Set("isVisible"u8, element.IsVisible);
        Set("spacing"u8, element.Spacing);
        Set("separator"u8, element.Separator);
        Set("grid.area"u8, element.Area);
        json.WriteEndObject();
    }

    private void Write(TextBlock text)
    {
        Begin("TextBlock"u8);
        json.WriteString("text"u8, text.Text);
        json.WriteBoolean("wrap"u8, true);
        Set("size"u8, text.Size);
        Set("weight"u8, text.Weight);
        Set("color"u8, text.Color);
        Set("isSubtle"u8, text.IsSubtle);
        Set("style"u8, text.Style);
    }

    private void Write(TextRun run)
    {
        Begin("TextRun"u8);
        json.WriteString("text"u8, run.Text);
        Set("size"u8, run.Size);
        Set("weight"u8, run.Weight);
        Set("color"u8, run.Color);
        Set("isSubtle"u8, run.IsSubtle);
        Set("italic"u8, run.Italic);
        Set("highlight"u8, run.Highlight);
        Set("strikethrough"u8, run.Strikethrough);
        Set("underline"u8, run.Underline);
        Set("fontType"u8, run.FontType);
        json.WriteEndObject();
    }

    private void Write(Container container)
    {
        Begin("Container"u8);
        Write("items"u8, container.Items);
        Set("style"u8, container.Style);
        if (container.Layouts is { } layouts)
        {
            Write("layouts"u8, layouts, static (writer, layout) => writer.Write(layout));
        }
    }

    private void Write(AreaGridLayout layout)
    {
        Begin("Layout.AreaGrid"u8);
        json.WriteString("targetWidth"u8, "atLeast:Standard"u8);
        Write("columns"u8, layout.Columns, static (writer, width) => writer.Write(width));
        Write("areas"u8, layout.Areas, static (writer, area) => writer.Write(area));
        json.WriteString("columnSpacing"u8, "Default"u8);
        json.WriteEndObject();
    }

    private void Write(int number)
    {
        json.WriteNumberValue(number);
    }

    private void Write(GridArea area)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, area.Name);
        json.WriteNumber("column"u8, area.Column);
        json.WriteNumber("row"u8, 1);
        json.WriteEndObject();
    }

    private void Write(Column column)
    {
        Begin("Column"u8);
        json.WriteString("width"u8, column.Width);
        Write("items"u8, column.Items);
        Set("verticalContentAlignment"u8, column.VerticalContentAlignment);
        json.WriteEndObject();
    }

    private void Write(CardAction action)
    {
        switch (action)
        {
            case SubmitAction submit:
                Begin("Action.Submit"u8, submit);
                json.WritePropertyName("data"u8);
                submit.Data.WriteTo(json);
                break;
            case ExecuteAction execute:
                Begin("Action.Execute"u8, execute);
                json.WriteString("verb"u8, execute.Verb);
                json.WritePropertyName("data"u8);
                execute.Data.WriteTo(json);
                json.WritePropertyName("fallback"u8);
                Write(execute.Fallback);
                break;
            case OpenUrlAction open:
                Begin("Action.OpenUrl"u8, open);
                json.WriteString("url"u8, open.Url.OriginalString);
                break;
            case ToggleVisibilityAction toggle:
                Begin("Action.ToggleVisibility"u8, toggle);
                Write("targetElements"u8, toggle.TargetElements, static (writer, target) => writer.Write(target));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(action), action, "A button of an unknown kind.");
        }

        Set("tooltip"u8, action.Tooltip);
        json.WriteEndObject();
    }

    private void Write(TargetElement target)
    {
        json.WriteStartObject();
        json.WriteString("elementId"u8, target.ElementId);
        Set("isVisible"u8, target.IsVisible);
        json.WriteEndObject();
    }

    private void Begin(ReadOnlySpan<byte> type, CardAction action)
    {
        Begin(type);
        json.WriteString("title"u8, action.Title);
    }

    private void Begin(ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
    }

    private void Write(ReadOnlySpan<byte> name, IReadOnlyList<CardElement> elements)
    {
        json.WritePropertyName(name);
        Write(elements);
    }

    private void Write<TItem>(ReadOnlySpan<byte> name, IReadOnlyList<TItem> items, Action<ElementWriter, TItem> write)
    {
        json.WriteStartArray(name);
        for (var index = 0; index < items.Count; index++)
        {
            write(this, items[index]);
        }

        json.WriteEndArray();
    }

    private void Set(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void Set(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } given)
        {
            json.WriteBoolean(name, given);
        }
    }

    private void Set<TLook>(ReadOnlySpan<byte> name, TLook? value)
        where TLook : struct, Enum
    {
        if (value is { } look)
        {
            json.WriteString(name, Looks<TLook>.Names[Unsafe.BitCast<TLook, int>(look)]);
        }
    }

    // Looks are numbered from 0.
    private static class Looks<TLook>
        where TLook : struct, Enum
    {
        public static readonly JsonEncodedText[] Names =
            [.. Enum.GetNames<TLook>().Select(name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)))];
    }
}
