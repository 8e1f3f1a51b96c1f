using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Partenariat.Search.Analysis;

/// <summary>Replaces each word by the token of its family, or by its stem; stop words stay as they are.</summary>
internal sealed class FamilyFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly Lexicon _lexicon;

    /// <summary>Stands on folded words.</summary>
    public FamilyFilter(TokenStream words, Lexicon lexicon)
        : base(words)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _lexicon = lexicon;
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = _term.ToString();
        if (!StopWords.Grammar.Contains(word))
        {
            _term.SetEmpty().Append(_lexicon.TokenOf(word));
        }

        return true;
    }
}
