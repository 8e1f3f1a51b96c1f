using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Partenariat.Search.Analysis;

/// <summary>
/// Replaces each word by the token of its family, or by its stem. Grammar words stay as they are and get a type of
/// their own, so that no stem is taken for one (puissance, puis).
/// </summary>
internal sealed class FamilyFilter : TokenFilter
{
    /// <summary>The type of grammar words.</summary>
    public const string GrammarType = "grammar";

    private readonly ICharTermAttribute _term;
    private readonly ITypeAttribute _type;
    private readonly Lexicon _lexicon;

    /// <summary>Stands on folded words.</summary>
    public FamilyFilter(TokenStream words, Lexicon lexicon)
        : base(words)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _type = AddAttribute<ITypeAttribute>();
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
        if (StopWords.Grammar.Contains(word))
        {
            _type.Type = GrammarType;
        }
        else
        {
            _term.SetEmpty().Append(_lexicon.TokenOf(word));
        }

        return true;
    }
}
