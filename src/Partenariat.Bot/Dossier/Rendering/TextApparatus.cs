using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Renderers;
using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier.Rendering;

/// <summary>Writes how a text was established: its known typos, and where it differs from the transcription.</summary>
internal sealed partial class TextApparatus(Edition edition)
{
    /// <summary>Writes the list; nothing where there is nothing to tell.</summary>
    /// <param name="renderer">Where to write.</param>
    /// <param name="lines">The lines of the transcription that the text comes from.</param>
    /// <param name="errata">The typos of the text.</param>
    public void Write(HtmlRenderer renderer, string lines, IEnumerable<Erratum> errata)
    {
        List<string> items =
        [
            .. errata.Select(Describe),
            .. edition.DisplacementsOn(lines).Select(Describe),
            .. edition.EmendationsOn(lines).Select(Describe),
        ];
        if (items.Count == 0)
        {
            return;
        }

        renderer.WriteLine("<details class=\"apparatus\"><summary>Établissement du texte</summary><ul>");
        foreach (var item in items)
        {
            renderer.Write("<li>").WriteEscape(item).WriteLine("</li>");
        }

        renderer.WriteLine("</ul></details>");
    }

    private static string Describe(Erratum erratum)
    {
        var expected = erratum.Expected is null ? "" : $" : lire « {erratum.Expected} »";
        var note = erratum.Note is null ? "" : $" ({erratum.Note})";
        return $"« {erratum.Reading} » [sic]{expected}{note}.";
    }

    private static string Describe(Displacement moved)
    {
        var lines = moved.FirstLine == moved.LastLine
            ? string.Create(CultureInfo.InvariantCulture, $"ligne {moved.FirstLine}, déplacée")
            : string.Create(CultureInfo.InvariantCulture, $"lignes {moved.FirstLine} à {moved.LastLine}, déplacées");
        return string.Create(CultureInfo.InvariantCulture, $"Transcription, {lines} après la ligne {moved.After} ({moved.Reason}).");
    }

    private static string Describe(Emendation emendation)
    {
        var after = emendation.After.Length == 0 ? "omis" : $"devenu « {Plain(emendation.After)} »";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Transcription, ligne {emendation.Line} : « {emendation.Before.Trim()} », {after} ({emendation.Reason}).");
    }

    // The edition's Markdown without its marks: a note call keeps its number, which quoted texts set in brackets already.
    private static string Plain(string markdown)
    {
        var text = NoteCall().Replace(markdown, call => call.Groups[1].Value is ['\\' or '(', ..] ? call.Groups[1].Value : $"[{call.Groups[1].Value}]");
        return Mark().Replace(text, "$1");
    }

    [GeneratedRegex(@"\[((?:\\.|[^\]\\])*)\]\(#[\w-]+\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoteCall();

    [GeneratedRegex(@"\\(\p{P}|\p{S})|\*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
