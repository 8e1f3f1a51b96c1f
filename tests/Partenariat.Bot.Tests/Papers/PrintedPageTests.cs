using Partenariat.Bot.Papers.Files;

namespace Partenariat.Bot.Tests.Papers;

/// <summary>A PDF has no paragraphs, notes or page numbers: only letters at places.</summary>
public sealed class PrintedPageTests
{
    private const string Long = "Une phrase du travail qui est assez longue pour remplir toute la largeur d'une ligne de la page";

    [Fact]
    public void Quotation_AcrossTwoPages_IsWhole_WithoutWhatStandsBetween()
    {
        var text = PaperFile.Read(PaperFiles.PdfPages(
            [Head(), new("Selon Damon, on peut dire que « tout le monde devient partenaire, et que rien ne", 700), new("1 Julien Damon, Retour sur une notion, 2009.", 60, Size: 8), new("12", 30)],
            [Head(), new("change pour les usagers » (Damon, 2009).", 700), new("13", 30)],
            [Head(), new("Fin.", 700), new("14", 30)]));

        Assert.Contains("« tout le monde devient partenaire, et que rien ne change pour les usagers »", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mémoire", text, StringComparison.Ordinal);
        Assert.DoesNotContain("13", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RaisedCall_LeadsToItsNote_EvenWhereEachPageNumbersItsOwn()
    {
        var text = PaperFile.Read(PaperFiles.PdfPages(
            [.. Called("Une phrase du travail", "Dhume, 2001."), new(Long, 650)],
            [.. Called("Une autre phrase du travail", "Damon, 2009."), new(Long, 650)]));

        Assert.Contains("Une phrase du travail[1]", text, StringComparison.Ordinal);
        Assert.Contains("Une autre phrase du travail[2]", text, StringComparison.Ordinal);
        Assert.EndsWith("[1] Dhume, 2001.\n[2] Damon, 2009.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_EndWhereTheLineIsShort_OrWhereTheNextStandsFurtherDown()
    {
        var text = PaperFile.Read(PaperFiles.PdfPages(
            [[new(Long, 700), new("et qui finit ici.", 686), new($"{Long}.", 672), new(Long, 640), new("et qui finit aussi.", 626), new(Long, 612), new("sans fin", 598)]]));

        Assert.Equal([$"{Long} et qui finit ici.", $"{Long}.", $"{Long} et qui finit aussi.", $"{Long} sans fin"], text.Split('\n'));
    }

    private static PdfLine Head()
    {
        return new PdfLine("Mémoire de fin d'études", 800);
    }

    private static IEnumerable<PdfLine> Called(string words, string note)
    {
        yield return new PdfLine(words, 700);
        yield return new PdfLine("1", 704, Size: 6, Left: 50 + (words.Length * 4.75));
        yield return new PdfLine($"1 {note}", 60, Size: 8);
    }
}
