using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Partenariat.Corpus.Reading;

/// <summary>The attributes of a container, a heading or a span, each looked at once and checked.</summary>
internal sealed class AttributeBag
{
    private readonly ProblemLog _log;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <param name="node">The annotated part of the document.</param>
    /// <param name="log">Where problems go.</param>
    /// <param name="names">The attributes that it may have, besides its id.</param>
    public AttributeBag(MarkdownObject node, ProblemLog log, IReadOnlyCollection<string> names)
    {
        _log = log;
        Line = node.Line + 1;
        var attributes = node.TryGetAttributes();
        Id = attributes?.Id;
        foreach (var (name, value) in attributes?.Properties ?? [])
        {
            if (!names.Contains(name))
            {
                log.Add(
                    ProblemCodes.UnknownAttribute,
                    CorpusFiles.Dossier,
                    Line,
                    $"L’attribut « {name} » est inconnu ici.",
                    $"Attributs possibles : {string.Join(", ", names)}.");
            }
            else if (!_values.TryAdd(name, value ?? ""))
            {
                log.Add(ProblemCodes.UnreadableAttributes, CorpusFiles.Dossier, Line, $"L’attribut « {name} » est donné deux fois.", "Gardez-en un.");
            }
        }

        if (Text("lines") is { } lines && LineRanges.Parse(lines) is null)
        {
            log.Add(
                ProblemCodes.WrongValue,
                CorpusFiles.Dossier,
                Line,
                $"« lines={lines} » n’est pas une suite de lignes.",
                "Écrivez lines=12, lines=\"12-15\" ou lines=\"12-15,18\".");
        }
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The id, or null.</summary>
    public string? Id { get; }

    /// <summary>The value of an attribute, or null where it is absent or empty.</summary>
    public string? Text(string name)
    {
        return _values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    /// <summary>The words of an attribute; empty where it is absent.</summary>
    public IReadOnlyList<string> Words(string name)
    {
        return Text(name)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
    }

    /// <summary>The id; where it is missing or badly formed, a problem, and a stand-in that nothing refers to.</summary>
    public string RequiredId(string what)
    {
        if (Id is null)
        {
            _log.Add(
                ProblemCodes.MissingKey,
                CorpusFiles.Dossier,
                Line,
                $"{what} n’a pas d’identifiant.",
                "Ajoutez-le en tête des attributs : {#mon-identifiant …}.");
        }
        else
        {
            Ids.Check(Id, CorpusFiles.Dossier, Line, _log);
        }

        return Id ?? $"(ligne {Line})";
    }
}
