using Markdig.Renderers;
using Partenariat.Bot.Citing;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Dossier.Rendering;

/// <summary>Writes what stands under a passage: its reference, the ways to copy and cite it, how its text was established.</summary>
internal sealed class PassageFooter(Edition edition)
{
    private readonly TextApparatus _apparatus = new(edition);

    /// <summary>Writes the caption of the figure.</summary>
    public void Write(HtmlRenderer renderer, Passage passage)
    {
        renderer.WriteLine("<figcaption>");
        WriteReference(renderer, passage, isWhole: true);
        var inner = edition.Passages.Where(other => other.Parent == passage).ToList();
        if (inner.Count > 0)
        {
            renderer.WriteLine("<ul class=\"inner-list\">");
            foreach (var voice in inner)
            {
                renderer.Write("<li>");
                WriteReference(renderer, voice, isWhole: false);
                renderer.WriteLine("</li>");
            }

            renderer.WriteLine("</ul>");
        }

        _apparatus.Write(renderer, passage.Lines, passage.Errata.Concat(inner.SelectMany(voice => voice.Errata)));
        renderer.WriteLine("</figcaption>");
    }

    // The words of an inner voice stand among those of the outer one: only the whole can be copied.
    private static void WriteReference(HtmlRenderer renderer, Passage passage, bool isWhole)
    {
        renderer.Write($"<p class=\"reference{(isWhole ? " full" : "")}\">");
        WriteRuns(renderer, Citation.Runs(CitationStyle.Iso690, passage));
        renderer.WriteLine("</p><div class=\"source\">");
        // The reference of the dossier's own words says the page already.
        if (passage.Page is { } page && passage.Source.Id != Edition.OwnSourceId)
        {
            renderer.Write("<span class=\"origin\">").Write(page.Contains('-', StringComparison.Ordinal) ? "Pages " : "Page ");
            renderer.WriteEscape(page.Replace('-', '–')).Write(" du dossier</span>");
        }

        if (isWhole)
        {
            renderer.Write("<button type=\"button\" class=\"quiet\" data-copy=\"quotation\">Copier");
            WriteForTheEar(renderer, $" la citation {passage.Id}").Write("</button>");
        }

        WriteForms(renderer, Citable.Of(passage));
        renderer.Write("<a href=\"").WriteEscape(PassageAddress.Of(passage)).Write("\">Lien");
        WriteForTheEar(renderer, $" vers le passage {passage.Id}").WriteLine("</a></div>");
    }

    private static void WriteForms(HtmlRenderer renderer, Citable cited)
    {
        renderer.Write("<details class=\"citing\"><summary>Citer");
        WriteForTheEar(renderer, $" {cited.Id}").Write("</summary><dl class=\"forms\">");
        if (cited.InText is { } call)
        {
            WriteForm(renderer, "Dans le texte", [new CitationRun(call, false)]);
        }

        WriteForm(renderer, CitationStyleNames.Of(CitationStyle.Apa), cited.Runs(CitationStyle.Apa));
        renderer.Write("<div><dt>Fichiers</dt><dd class=\"files\">");
        foreach (var file in ReferenceFile.All)
        {
            renderer.Write("<a download href=\"").WriteEscape(file.AddressOf(cited.Id)).Write("\">").Write(file.Name).Write("</a> ");
        }

        renderer.WriteLine("</dd></div></dl></details>");
    }

    private static void WriteForm(HtmlRenderer renderer, string name, IReadOnlyList<CitationRun> runs)
    {
        renderer.Write("<div><dt>").Write(name).Write("</dt><dd><span class=\"reference\">");
        WriteRuns(renderer, runs);
        renderer.Write("</span> <button type=\"button\" class=\"quiet\" data-copy=\"reference\">Copier");
        WriteForTheEar(renderer, $" {name}").Write("</button></dd></div>");
    }

    private static HtmlRenderer WriteForTheEar(HtmlRenderer renderer, string words)
    {
        renderer.Write("<span class=\"visually-hidden\">").WriteEscape(words).Write("</span>");
        return renderer;
    }

    private static void WriteRuns(HtmlRenderer renderer, IEnumerable<CitationRun> runs)
    {
        foreach (var run in runs)
        {
            renderer.Write(run.IsItalic ? "<cite>" : "").WriteEscape(run.Text).Write(run.IsItalic ? "</cite>" : "");
        }
    }
}
