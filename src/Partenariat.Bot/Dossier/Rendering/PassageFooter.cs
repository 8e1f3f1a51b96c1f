using Markdig.Renderers;
using Partenariat.Bot.Citing;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Dossier.Rendering;

/// <summary>Writes what stands under a passage: who speaks and where, the way to cite it, how its text was established.</summary>
internal sealed class PassageFooter(Edition edition)
{
    private readonly TextApparatus _apparatus = new(edition);

    /// <summary>Writes the caption of the figure.</summary>
    public void Write(HtmlRenderer renderer, Passage passage)
    {
        renderer.WriteLine("<figcaption>");
        WriteReference(renderer, passage);
        var inner = edition.Passages.Where(other => other.Parent == passage).ToList();
        if (inner.Count > 0)
        {
            renderer.WriteLine("<ul class=\"inner-list\">");
            foreach (var voice in inner)
            {
                renderer.Write("<li>");
                WriteReference(renderer, voice);
                renderer.WriteLine("</li>");
            }

            renderer.WriteLine("</ul>");
        }

        _apparatus.Write(renderer, passage.Lines, passage.Errata.Concat(inner.SelectMany(voice => voice.Errata)));
        renderer.WriteLine("</figcaption>");
    }

    private static void WriteReference(HtmlRenderer renderer, Passage passage)
    {
        renderer.Write("<p class=\"reference\">");
        WriteRuns(renderer, Citation.Runs(CitationStyle.Iso690, passage));
        // The reference of the dossier's own words says the page already.
        if (passage.Page is { } page && passage.Source.Id != Edition.OwnSourceId)
        {
            renderer.Write(page.Contains('-', StringComparison.Ordinal) ? " · Pages " : " · Page ").WriteEscape(page).Write(" du dossier");
        }

        renderer.Write(" · <a href=\"").WriteEscape(PassageAddress.Of(passage)).Write("\">Lien<span class=\"visually-hidden\"> vers le passage ");
        renderer.WriteEscape(passage.Id).WriteLine("</span></a></p>");
        WriteCitations(renderer, passage);
    }

    private static void WriteCitations(HtmlRenderer renderer, Passage passage)
    {
        renderer.Write("<details class=\"citations\"><summary>Citer</summary><p>Dans le texte : ");
        renderer.WriteEscape(Citation.InText(passage)).Write("</p><p>APA : ");
        WriteRuns(renderer, Citation.Runs(CitationStyle.Apa, passage));
        renderer.Write("</p><p>Fichiers :");
        foreach (var file in ReferenceFile.All)
        {
            renderer.Write(" <a download href=\"").WriteEscape(file.AddressOf(passage.Id)).Write("\">").Write(file.Name).Write("</a>");
        }

        renderer.WriteLine("</p></details>");
    }

    private static void WriteRuns(HtmlRenderer renderer, IEnumerable<CitationRun> runs)
    {
        foreach (var run in runs)
        {
            renderer.Write(run.IsItalic ? "<cite>" : "").WriteEscape(run.Text).Write(run.IsItalic ? "</cite>" : "");
        }
    }
}
