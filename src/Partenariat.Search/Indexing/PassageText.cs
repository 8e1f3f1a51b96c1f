using System.Globalization;
using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>What is searched of a passage, field by field.</summary>
internal static class PassageText
{
    /// <summary>The fields and their values; a field may have several.</summary>
    /// <param name="edition">The edition, for the notes that present people.</param>
    /// <param name="passage">The passage.</param>
    public static IEnumerable<(string Field, string Value)> Of(Edition edition, Passage passage)
    {
        yield return (FieldNames.Text, passage.Text);
        // The reading that was expected is searched too, so that a typo of the original hides nothing.
        foreach (var expected in passage.Errata.Select(erratum => erratum.Expected).OfType<string>())
        {
            yield return (FieldNames.Text, expected);
        }

        foreach (var keyword in passage.Keywords)
        {
            yield return (FieldNames.Keywords, keyword);
        }

        foreach (var author in passage.Authors.Concat(passage.QuotedBy).Concat(passage.About))
        {
            yield return (FieldNames.People, string.Join(' ', author.Aliases.Prepend(author.Name)));
            if (author.NoteId is { } note && note != passage.Id && edition.FindPassage(note) is { } presentation)
            {
                yield return (FieldNames.Presented, presentation.Text);
            }
        }

        foreach (var work in new[] { passage.Source, passage.Via }.OfType<Source>().Where(work => work.Id != Edition.OwnSourceId))
        {
            var year = work.Year?.ToString(CultureInfo.InvariantCulture);
            var publisher = (string?)work.Csl["publisher"];
            yield return (FieldNames.Work, string.Join(' ', work.Title, work.ShortTitle, work.ContainerTitle, publisher, year));
        }

        foreach (var title in passage.Section.Path.Append(passage.Diploma).Append(passage.Item).OfType<string>())
        {
            yield return (FieldNames.Section, title);
        }
    }
}
