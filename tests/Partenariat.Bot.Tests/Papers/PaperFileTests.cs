using System.Text;
using Partenariat.Bot.Papers.Files;

namespace Partenariat.Bot.Tests.Papers;

public sealed class PaperFileTests
{
    private const string Sentence = "Une phrase du travail, assez longue pour être lue.";

    // Made in the test: as arguments, the runner would write out every byte of each file, which takes gigabytes.
    private static readonly Dictionary<string, (string Words, Func<byte[]> File)> s_unreadable = new(StringComparer.Ordinal)
    {
        ["an empty file"] = ("est vide", () => []),
        ["one of more than 10 MB"] = ("dépasse 10 Mo", () => new byte[PaperFile.MostBytes + 1]),
        ["an encrypted or old Word file"] = ("mot de passe", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ["an image"] = ("une image", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
        ["rich text"] = ("RTF", () => [.. "{\\rtf1 Un texte}"u8]),
        ["a program"] = ("pas un texte", () => [0x01, 0x00, 0x02, 0x00]),
        ["the beginning of a Word file"] = ("abîmé", () => PaperFiles.Word(Sentence)[..200]),
        ["a PDF of nothing"] = ("abîmé", () => [.. "%PDF-1.7 et rien d'autre"u8]),
        ["a scanned PDF"] = ("pas de texte", () => PaperFiles.Pdf(2)),
        ["a PDF of 250 pages"] = ("250 pages", () => PaperFiles.Pdf(250, "Une page.")),
        ["an archive that unpacks to 110 MB"] = ("trop de données", () => PaperFiles.WordXml(Enumerable.Repeat(new string('a', 1_000_000), 110))),
        ["a Word file that reads another file"] = ("abîmé", () => PaperFiles.WordXml("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>")),
    };

    public static TheoryData<string> Unreadable => [.. s_unreadable.Keys];

    [Fact]
    public void WordFile_GivesItsParagraphs()
    {
        Assert.Equal($"{Sentence}\n\nUne autre.", PaperFile.Read(PaperFiles.Word(Sentence, "Une autre.")));
    }

    [Fact]
    public void OpenDocument_GivesItsParagraphsAndCallsItsNotes_WithoutComments()
    {
        var text = PaperFile.Read(PaperFiles.OpenDocument(
            $"<text:p>{Sentence}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Dhume, 2001.</text:p></text:note-body></text:note> Fin.</text:p>"
            + "<text:p><office:annotation><text:p>à revoir</text:p></office:annotation>Une autre.</text:p>"));

        Assert.Equal($"{Sentence}[1] Fin.\n\nUne autre.\n\n[1] Dhume, 2001.", text);
    }

    [Fact]
    public void Pdf_GivesItsLinesJoinedAndItsBrokenWordsWhole()
    {
        var text = PaperFile.Read(PaperFiles.Pdf(1, "Une phrase du travail, assez longue pour tenir sur plusieurs parte-", "naires et sur deux lignes de la page, et qui ne finit que plus loin."));

        Assert.Contains("plusieurs partenaires et sur deux lignes", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfBeforeUnicode_KeepsItsAccents()
    {
        Assert.Equal(Sentence, PaperFile.Read(Encoding.Latin1.GetBytes(Sentence)));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void UnreadableFile_IsToldInAClearSentence(string name)
    {
        var (words, file) = s_unreadable[name];

        var fault = Assert.Throws<UnreadablePaperException>(() => PaperFile.Read(file()));

        Assert.Contains(words, fault.Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }
}
