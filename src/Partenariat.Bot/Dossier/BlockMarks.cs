using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier;

/// <summary>What an edition writes beside its blocks.</summary>
internal static class BlockMarks
{
    /// <summary>
    /// The id that a block has in the text; for a line that names a source, that of the passage that stands for it;
    /// null for all others.
    /// </summary>
    public static string? Anchor(Edition edition, Block block)
    {
        var attributes = block.TryGetAttributes();
        return block is CustomContainer { Info: "source" }
            ? edition.Apparatus.FirstOrDefault(passage => passage.IsSourceLine
                && passage.Source.Id == Value(attributes, "work")
                && passage.Lines == Value(attributes, "lines"))?.Id
            : attributes?.Id;
    }

    /// <summary>The value of an attribute; empty where there is none.</summary>
    public static string Value(HtmlAttributes? attributes, string name)
    {
        return attributes?.Properties?.FirstOrDefault(property => property.Key == name).Value ?? "";
    }
}
