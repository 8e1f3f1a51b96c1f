using System.Globalization;
using Partenariat.Corpus;

namespace Partenariat.Dialogs.Proposals.Fields;

/// <summary>The pages of a work that its quotations and references name: « p. 99 », « p. 106 ».</summary>
internal sealed class PrintedPages(Edition edition)
{
    private readonly ILookup<string, string> _locators = edition.Texts
        .Where(text => text.Kind != PassageKind.Law && text.Locator is { Length: > 0 } locator && char.IsAsciiDigit(locator[0]))
        .OrderBy(text => text.Order)
        .ToLookup(text => text.Source.Id, text => text.Locator!, StringComparer.Ordinal);

    /// <summary>Each once, in ascending order; empty where the dossier gives none.</summary>
    public IReadOnlyList<string> Of(Source work)
    {
        return [.. _locators[work.Id].Distinct(StringComparer.Ordinal).OrderBy(First)];
    }

    private static int First(string locator)
    {
        var digits = locator.AsSpan();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : int.MaxValue;
    }
}
