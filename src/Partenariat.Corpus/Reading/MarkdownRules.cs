using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Partenariat.Corpus.Reading;

/// <summary>Finds what the Markdown of an edition must not hold, most often a slip that would make words vanish.</summary>
internal static class MarkdownRules
{
    /// <summary>Reports everything in a document that the format does not know.</summary>
    public static void Check(MarkdownDocument document, ProblemLog log)
    {
        foreach (var node in document.Descendants())
        {
            CheckElement(node, log);
            CheckAttributes(node, log);
            if (node is CustomContainer container)
            {
                CheckContainer(container, log);
            }
        }
    }

    private static void CheckElement(MarkdownObject node, ProblemLog log)
    {
        var (what, remedy) = node switch
        {
            HtmlBlock or HtmlInline => ("du HTML", "Échappez le chevron : \\<."),
            (CodeBlock and not YamlFrontMatterBlock) or CodeInline => ("du code", "Ôtez le retrait de quatre espaces, ou échappez l’accent grave : \\`."),
            ThematicBreakBlock => ("un filet", "Ôtez la ligne, ou échappez-la."),
            AutolinkInline => ("un lien automatique", "Échappez le chevron : \\<."),
            LinkInline { IsImage: true } => ("une image", "Échappez le crochet : !\\[."),
            LinkInline { Url: not ['#', _, ..] } => ("un lien vers l’extérieur", "Échappez le crochet : \\[ ; un lien n’est ici qu’un appel de note."),
            LinkReferenceDefinition => ("une définition de lien", "Échappez le crochet : \\[."),
            LiteralInline literal when literal.Content.AsSpan().Contains("::", StringComparison.Ordinal) =>
                ("une marque « :: » seule", "Fermez le passage dans le même paragraphe : ::mots::{#identifiant …}."),
            LiteralInline literal when literal.Content.AsSpan().Contains("{#", StringComparison.Ordinal) =>
                ("des attributs illisibles", "Vérifiez les guillemets droits et l’accolade fermante."),
            _ => ("", ""),
        };
        if (what.Length > 0)
        {
            log.Add(ProblemCodes.UnexpectedMarkdown, CorpusFiles.Dossier, node.Line + 1, $"Le Markdown contient {what}.", remedy);
        }
    }

    private static void CheckAttributes(MarkdownObject node, ProblemLog log)
    {
        if (node.TryGetAttributes() is not null && node is not (HeadingBlock or CustomContainer or CustomContainerInline))
        {
            log.Add(
                ProblemCodes.UnreadableAttributes,
                CorpusFiles.Dossier,
                node.Line + 1,
                "Des attributs {…} ne suivent ni un titre, ni un conteneur, ni un passage.",
                "Collez-les à ce qu’ils décrivent, ou échappez l’accolade : \\{.");
        }
    }

    private static void CheckContainer(CustomContainer container, ProblemLog log)
    {
        var line = container.Line + 1;
        if (string.IsNullOrEmpty(container.Info))
        {
            log.Add(
                ProblemCodes.UnclosedContainer,
                CorpusFiles.Dossier,
                line,
                "Cette barrière « ::: » ne ferme rien.",
                "Ôtez-la, ou ouvrez le conteneur : ::: passage {#identifiant …}.");
            return;
        }

        if (!Containers.All.Contains(container.Info))
        {
            log.Add(
                ProblemCodes.UnknownContainer,
                CorpusFiles.Dossier,
                line,
                $"Le conteneur « {container.Info} » est inconnu.",
                $"Conteneurs possibles : {string.Join(", ", Containers.All)}.");
        }

        if (container.ClosingFencedCharCount == 0)
        {
            log.Add(
                ProblemCodes.UnclosedContainer,
                CorpusFiles.Dossier,
                line,
                $"Le conteneur « {container.Info} » n’est pas fermé.",
                "Fermez-le par autant de deux-points ; un conteneur qui en contient un autre en a un de plus.");
        }

        if (!string.IsNullOrWhiteSpace(container.Arguments))
        {
            log.Add(
                ProblemCodes.UnreadableAttributes,
                CorpusFiles.Dossier,
                line,
                $"Les attributs « {container.Arguments} » ne se lisent pas.",
                "Vérifiez les guillemets droits et l’accolade fermante : {#identifiant nom=\"valeur\"}.");
        }

        CheckPlace(container, log);
    }

    private static void CheckPlace(CustomContainer container, ProblemLog log)
    {
        for (var outer = container.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is CustomContainer { Info: { } info } && !(info == Containers.Passage && container.Info == Containers.Passage))
            {
                log.Add(
                    ProblemCodes.MisplacedContainer,
                    CorpusFiles.Dossier,
                    container.Line + 1,
                    $"Un conteneur « {container.Info} » se trouve dans un conteneur « {info} ».",
                    "Seul un passage peut se trouver dans un passage ; mettez celui-ci avant ou après.");
                return;
            }
        }

        if (container.Info == Containers.Page && container.Count > 0)
        {
            log.Add(
                ProblemCodes.MisplacedContainer,
                CorpusFiles.Dossier,
                container.Line + 1,
                "Une marque de page contient du texte.",
                "Fermez-la à la ligne suivante.");
        }
    }
}
