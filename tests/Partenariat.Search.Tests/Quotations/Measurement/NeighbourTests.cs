using System.Globalization;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Papers;
using Xunit.Abstractions;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Two quotations in a row, each with what is said of it and not with what is said of the other.</summary>
public sealed class NeighbourTests(ITestOutputHelper output)
{
    private const int PairsEach = 3;
    private const double MostMissed = 0.02;

    [Fact]
    public void SecondIntroduced_InASentenceOfItsOwn_TakesNothingFromTheFirst()
    {
        var sentences = Frames.Sentences().ToList();
        var review = PaperReview.Build(Dossier.Edition, Dossier.Review);
        var random = new Random(2027);
        List<string> harmful = [];
        List<string> poor = [];
        foreach (var (second, expectedSecond) in Neighbours.Second)
        {
            var (right, total) = (0, 0);
            foreach (var (first, expectedFirst) in Neighbours.First)
            {
                foreach (var between in Neighbours.Between)
                {
                    for (var turn = 0; turn < PairsEach; turn++)
                    {
                        var one = sentences[random.Next(sentences.Count)];
                        var other = sentences[random.Next(sentences.Count)];
                        if (one.Passage == other.Passage || Neighbours.Fill(first, between, second, one, other) is not { } message)
                        {
                            continue;
                        }

                        total++;
                        var checks = review.Check(message).Quotations.Quotations.Where(check => check.Unchecked is not (UncheckedReason.Title or UncheckedReason.Term));
                        var found = checks.Select(check => check.Report?.Attribution.Verdict).ToList();
                        if (found is [{ } foundFirst, { } foundSecond] && foundFirst == expectedFirst && foundSecond == expectedSecond)
                        {
                            right++;
                        }
                        else if (found.Count != 2 || IsFalse(found[0], expectedFirst) || IsFalse(found[1], expectedSecond))
                        {
                            harmful.Add($"{string.Join(", ", found)}: {message}");
                        }
                        else
                        {
                            output.WriteLine($"  {string.Join(", ", found)}: {message}");
                        }
                    }
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right}/{total} {expectedSecond} {second}"));
            if (total - right > MostMissed * total)
            {
                poor.Add(second);
            }
        }

        harmful.ForEach(output.WriteLine);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{harmful.Count} harmful"));
        Assert.Empty(harmful);
        Assert.Empty(poor);
    }

    // Not checked, or said right or wrong where it is not.
    private static bool IsFalse(AttributionVerdict? found, AttributionVerdict expected)
    {
        return found is null || (found != expected && found is AttributionVerdict.Right or AttributionVerdict.Wrong);
    }
}
