using System.Globalization;
using Partenariat.Search.Quotations;
using Xunit.Abstractions;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Ways to introduce and reference a quotation, each with every sentence of the edition's authors.</summary>
public sealed class FrameTests(ITestOutputHelper output)
{
    private const double MostMissed = 0.02;

    [Fact]
    public void Frames_AroundEverySentence_AreReadAsTheyAreMeant()
    {
        var sentences = Frames.Sentences().ToList();
        List<string> harmful = [];
        List<string> poor = [];
        foreach (var (frame, expected) in Frames.All)
        {
            var right = 0;
            var total = 0;
            foreach (var (passage, words) in sentences)
            {
                if (Frames.Fill(frame, passage, words) is not { } message)
                {
                    continue;
                }

                total++;
                var found = Dossier.Review.Check(message).Quotations.FirstOrDefault(check => check.Report is not null)?.Report?.Attribution.Verdict;
                right += found == expected ? 1 : 0;
                if ((found == AttributionVerdict.Right && expected != found) || (found == AttributionVerdict.Wrong && expected != found))
                {
                    harmful.Add($"{expected} read as {found}: {message}");
                }
                else if (found != expected)
                {
                    output.WriteLine($"  {found}: {message}");
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right}/{total} {expected} {frame.ReplaceLineEndings(" ")}"));
            if (total - right > MostMissed * total)
            {
                poor.Add(frame);
            }
        }

        Assert.Empty(harmful);
        Assert.Empty(poor);
    }
}
