using Partenariat.Dialogs.Kinds;

namespace Partenariat.Cards.Views;

/// <summary>One quotation of several, on a line: its number in the message, the verdict, its beginning.</summary>
public sealed record ReviewedQuotation : Block
{
    /// <summary>The place among the quotations of the message, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The verdict in a word or two.</summary>
    public required string Verdict { get; init; }

    /// <summary>Its colour.</summary>
    public required VerdictTone Tone { get; init; }

    /// <summary>The beginning of what was pasted, in guillemets.</summary>
    public required Line Given { get; init; }

    /// <summary>What is to be put right, or why it was not checked; empty where all is right.</summary>
    public string Note { get; init; } = "";

    /// <summary>Line as plain text.</summary>
    public override string ToString()
    {
        return Note.Length == 0 ? $"{Number}. {Verdict} — {Given}" : $"{Number}. {Verdict} — {Given}\n{Note}";
    }
}
