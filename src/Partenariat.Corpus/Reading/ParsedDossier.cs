using System.Text;
using Markdig.Syntax;

namespace Partenariat.Corpus.Reading;

/// <summary>
/// The parsed <c>dossier.md</c>. It takes some five times the memory of the file and is seldom looked at: that of a long dossier
/// is let go where memory is needed, and parsed again. Thread-safe.
/// </summary>
internal sealed class ParsedDossier
{
    // Ten times the length of a book.
    private const int MostKept = 4_000_000;

    private readonly MarkdownDocument? _document;
    private readonly byte[] _source = [];
    private readonly WeakReference<MarkdownDocument>? _held;

    /// <summary>Takes a dossier that was parsed.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="document">The same, parsed.</param>
    /// <param name="mostKept">How many characters a dossier may have that is held for good.</param>
    public ParsedDossier(string source, MarkdownDocument document, int mostKept = MostKept)
    {
        if (source.Length <= mostKept)
        {
            _document = document;
            return;
        }

        _source = Encoding.UTF8.GetBytes(source);
        _held = new WeakReference<MarkdownDocument>(document);
    }

    /// <summary>The document; equal each time, not the same.</summary>
    public MarkdownDocument Document
    {
        get
        {
            if (_document is not null)
            {
                return _document;
            }

            if (_held!.TryGetTarget(out var held))
            {
                return held;
            }

            var document = DossierMarkdown.Parse(Encoding.UTF8.GetString(_source));
            _held.SetTarget(document);
            return document;
        }
    }
}
