using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Partenariat.Search.Analysis;

/// <summary>The values of a field as tokens that are already known, apart from each other as the chain of the index puts them.</summary>
internal sealed class ReadyTokens : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<AnalyzedText> _values = [];
    private int _value;
    private int _token;
    private int _skipped;

    /// <summary>A field without values.</summary>
    public ReadyTokens()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>The values.</summary>
    public ICollection<AnalyzedText> Values => _values;

    /// <inheritdoc />
    public override void Reset()
    {
        base.Reset();
        (_value, _token, _skipped) = (0, 0, 0);
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        while (_value < _values.Count)
        {
            var value = _values[_value];
            if (_token < value.Tokens.Length)
            {
                var token = value.Tokens[_token++];
                _term.SetEmpty().Append(token.Text);
                _increment.PositionIncrement = token.Increment + _skipped;
                _skipped = 0;
                return true;
            }

            _skipped += value.Rest + DossierAnalyzer.ValuesApart;
            (_value, _token) = (_value + 1, 0);
        }

        return false;
    }
}
