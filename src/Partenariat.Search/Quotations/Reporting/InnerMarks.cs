using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>
/// Words that the author of a passage puts between quotation marks: « Geddes voit une « nouvelle orthodoxie » ». Whose they are
/// only a reader can tell.
/// </summary>
/// <param name="Around">The words of the passage outside of these marks, with their printed form.</param>
/// <param name="Beside">Persons named in the same sentence, as printed; not the author.</param>
internal sealed record InnerMarks(IReadOnlyList<(string Folded, bool HasCapital)> Around, IReadOnlyList<string> Beside)
{
    /// <summary>True where the passage names somebody outside of the marks.</summary>
    /// <param name="name">The words of a family name, folded; at least one.</param>
    public bool HasName(IReadOnlyList<string> name)
    {
        return Enumerable.Range(0, Math.Max(0, Around.Count - name.Count + 1))
            .Any(start => Around[start].HasCapital && name.Select((word, index) => Around[start + index].Folded == word).All(isSame => isSame));
    }

    /// <summary>The words of a name as they are compared.</summary>
    public static IReadOnlyList<string> Fold(string name)
    {
        return [.. WordSplitter.Split(name).Select(word => word.Folded)];
    }
}
