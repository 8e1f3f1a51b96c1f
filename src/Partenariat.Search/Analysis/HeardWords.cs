using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Partenariat.Search.Analysis;

/// <summary>Notes the folded words that pass, so that one analysis of a text gives both its words and its tokens.</summary>
internal sealed class HeardWords : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly Action<ReadOnlyMemory<char>> _hear;

    /// <summary>Stands on folded words.</summary>
    public HeardWords(TokenStream words, Action<ReadOnlyMemory<char>> hear)
        : base(words)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _hear = hear;
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        _hear(_term.Buffer.AsMemory(0, _term.Length));
        return true;
    }
}
