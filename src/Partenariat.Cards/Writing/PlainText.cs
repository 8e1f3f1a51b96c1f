using System.Text;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Dialogs;

namespace Partenariat.Cards.Writing;

/// <summary>Writes an answer as plain text: what the card says, in the same order, passages whole.</summary>
internal static class PlainText
{
    /// <summary>One page.</summary>
    public static string Write(AnswerView view)
    {
        return Write(view.Title, view.Blocks, [], view.Choices, [.. view.Pages, .. view.FollowUps]);
    }

    /// <summary>Several pages as one text.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="blocks">The parts.</param>
    /// <param name="others">What else there is, one line each; empty for nothing.</param>
    /// <param name="choices">The readings to choose from.</param>
    /// <param name="buttons">The ways to go on.</param>
    public static string Write(
        string title,
        IEnumerable<Block> blocks,
        IReadOnlyList<string> others,
        IReadOnlyList<Button> choices,
        IReadOnlyList<Button> buttons)
    {
        var text = string.Join("\n\n", blocks.Select(Paragraph).Where(paragraph => paragraph.Length > 0).Prepend(title));
        text = List(text, "Aussi dans le dossier :", others);
        text = others.Count == 0 ? text : $"{text}\n{French.Set("Pour les lire : « développe », ou une question sur l'un d'eux.")}";
        text = List(text, "Choisissez :", [.. choices.Select(Words)]);
        return List(text, "Pour continuer :", [.. buttons.Select(Words)]);
    }

    // A sentence that ends in a colon announces the list by itself.
    private static string List(string text, string heading, IReadOnlyList<string> items)
    {
        return items.Count == 0
            ? text
            : $"{text}{(text.EndsWith(':') ? "" : $"\n\n{French.Set(heading)}")}\n{string.Join('\n', items.Select(item => $"- {item}"))}";
    }

    /// <summary>One part.</summary>
    public static string Paragraph(Block block)
    {
        return block switch
        {
            Subheading heading => heading.Text,
            Statement statement => statement.Text,
            QuotedPassage passage => Paragraph(passage),
            NotionTable table => Paragraph(table),
            DebatePosition position => $"{(position.Label is { } label ? $"{label} — " : "")}{position.Speaker}\n{position.Text}\n{Write(position.Origin)}",
            References references => Paragraph(references),
            CheckedQuotation quotation => Paragraph(quotation),
            ReviewedQuotation quotation => quotation.ToString(),
            StyledCitation citation => $"{citation.Style}\n{citation.Text}",
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A part of an unknown kind."),
        };
    }

    private static string Paragraph(QuotedPassage passage)
    {
        var text = new StringBuilder();
        if (passage.Heading is { } heading)
        {
            text.Append(heading).Append('\n');
        }

        text.Append(Head(passage));
        foreach (var line in passage.Text)
        {
            text.Append(text.Length > 0 && text[^1] != '\n' ? "\n" : "").Append(line);
        }

        return text.Append('\n').Append(Write(passage.Origin)).ToString();
    }

    private static string Head(QuotedPassage passage)
    {
        return passage switch
        {
            { IsNamedAbove: true } => passage.Nature ?? "",
            { Nature: null } => passage.Speaker,
            _ => $"{passage.Speaker} ({passage.Nature})",
        };
    }

    private static string Paragraph(NotionTable table)
    {
        string?[] parts = [table.Heading, table.Note, .. table.Rows.Select(Paragraph), Paragraph(table.Sources)];
        return string.Join("\n\n", parts.OfType<string>());
    }

    private static string Paragraph(ContrastedDimension dimension)
    {
        var sides = dimension.Sides.Select(side =>
            $"  {side.Notion}{French.Set(" :")} {side.Text?.ToString() ?? Marks.Unsaid}{(side.Source is { } source ? $" ({source})" : "")}");
        return string.Join('\n', sides.Prepend(dimension.Dimension ?? ""));
    }

    private static string Paragraph(References references)
    {
        var heading = French.Set(references.Works.Count == 1 ? "Référence :" : "Références :");
        return $"{heading}\n{string.Join('\n', references.Works.Select(Write))}";
    }

    private static string Paragraph(CheckedQuotation quotation)
    {
        var lines = new List<string> { quotation.Title, quotation.Explanation };
        lines.AddRange(quotation.Remarks);
        lines.Add($"{French.Set("Votre texte :")} {quotation.Given}");
        if (quotation.Original is { } original)
        {
            lines.Add($"{French.Set("Le dossier :")} {original}");
        }

        lines.AddRange(quotation.Differences.Select((difference, index) => FormattableString.Invariant($"{index + 1}. {difference}")));
        lines.AddRange(quotation.Marked.Select(marked => $"- {marked}"));
        return string.Join('\n', lines);
    }

    private static string Write(CitedWork work)
    {
        var places = work.Origins.Select(origin => string.Join(" — ", new[] { origin.Place, origin.Address?.AbsoluteUri }.OfType<string>()));
        return work.Origins[0].ReferenceText is { Length: > 0 } reference
            ? $"- {reference}\n  {string.Join("\n  ", places)}"
            : $"- {string.Join("\n  ", places)}";
    }

    private static string Write(Origin origin)
    {
        var parts = new[] { origin.ReferenceText, origin.Place, origin.Address?.AbsoluteUri };
        return string.Join(" — ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Words(Button button)
    {
        return button.Command is AskCommand ask ? ask.Question : button.Label;
    }
}
