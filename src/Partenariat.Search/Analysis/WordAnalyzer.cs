using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Partenariat.Search.Analysis;

/// <summary>Cuts a text into folded words: lower case, no accents, no ligatures. The base of every other chain.</summary>
internal sealed class WordAnalyzer : Analyzer
{
    /// <summary>The part of the chain that all analyzers of this room share.</summary>
    public static TokenStreamComponents Components(TextReader reader, Func<TokenStream, TokenStream> filters)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, tokenizer));
        return new TokenStreamComponents(tokenizer, filters(folded));
    }

    /// <summary>Puts the reading of characters before a chain.</summary>
    public static TextReader Mapped(TextReader reader)
    {
        return new CharacterFilter(reader);
    }

    /// <inheritdoc />
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        return Components(reader, words => words);
    }

    /// <inheritdoc />
    protected override TextReader InitReader(string fieldName, TextReader reader)
    {
        return Mapped(reader);
    }
}
