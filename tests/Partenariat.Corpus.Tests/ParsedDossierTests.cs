using System.Runtime.CompilerServices;
using Markdig.Renderers;
using Markdig.Syntax;
using Partenariat.Corpus.Reading;

namespace Partenariat.Corpus.Tests;

/// <summary>A long dossier is not held in memory as it was parsed; whoever looks at it sees the same.</summary>
public sealed class ParsedDossierTests
{
    private const string Text = "# Titre {#s1}\n\n::: passage {#p1}\nDes **mots**.\n:::\n";

    [Fact]
    public void A_short_dossier_is_the_one_that_was_parsed()
    {
        var document = DossierMarkdown.Parse(Text);

        Assert.Same(document, new ParsedDossier(Text, document).Document);
    }

    [Fact]
    public void A_long_dossier_is_let_go_and_looks_the_same_when_it_is_parsed_again()
    {
        var dossier = Long(out var held);
        GC.Collect();

        Assert.False(held.TryGetTarget(out _));
        Assert.Equal(Html(DossierMarkdown.Parse(Text)), Html(dossier.Document));
    }

    // On a frame of its own, so that nothing holds the document.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ParsedDossier Long(out WeakReference<MarkdownDocument> held)
    {
        var document = DossierMarkdown.Parse(Text);
        held = new WeakReference<MarkdownDocument>(document);
        return new ParsedDossier(Text, document, mostKept: 0);
    }

    private static string Html(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).Render(document);
        return writer.ToString();
    }
}
