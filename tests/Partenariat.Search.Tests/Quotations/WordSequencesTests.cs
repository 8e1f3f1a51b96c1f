using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>The places of a few words in a row are those that reading the whole text finds.</summary>
public sealed class WordSequencesTests
{
    private const int Different = 4;

    [Fact]
    public void Any_words_in_a_row_are_found_wherever_they_stand_in_the_order_of_the_text()
    {
        var random = new Random(3);
        foreach (var length in new[] { 0, 1, 2, 3, 7, 60, 500 })
        {
            int[] text = [.. Enumerable.Range(0, length).Select(_ => random.Next(Different))];
            var sequences = new WordSequences(text, Different);
            for (var round = 0; round < 300; round++)
            {
                int[] sought = [.. Enumerable.Range(0, 1 + random.Next(WordSequences.Most)).Select(_ => random.Next(Different))];

                Assert.Equal(Read(text, sought), sequences.Find(sought).ToArray());
            }
        }
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 9)]
    [InlineData(9, 0)]
    public void A_word_that_the_text_has_not_is_found_nowhere(int first, int second)
    {
        Assert.True(new WordSequences([0, 1, 0], 2).Find([first, second]).IsEmpty);
    }

    [Fact]
    public void An_empty_edition_has_no_words()
    {
        Assert.True(new WordSequences([], 0).Find([0]).IsEmpty);
    }

    private static int[] Read(int[] text, int[] sought)
    {
        return [.. Enumerable.Range(0, text.Length).Where(place => text.AsSpan(place).StartsWith(sought))];
    }
}
