using Partenariat.Search.Embeddings;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Tests.Embeddings;

/// <summary>What texts look for by the meaning of their words.</summary>
public sealed class EmbeddingTests
{
    private static readonly OddsText[] s_texts =
    [
        .. Repeated(0, "arroser les fleurs du jardin", "un bouquet de fleurs", "des roses et des tulipes", "tulipes du jardin", "un bouquet de roses"),
        .. Repeated(1, "une recette de cuisine", "la soupe et le plat", "le plat de la recette", "une soupe de la cuisine"),
        .. Repeated(2, "la voiture sur la route", "conduire en voiture", "le volant de la route", "conduire un volant"),
    ];

    private static readonly PassageEmbeddings s_embeddings = new(EmbeddingTrainer.Learn(s_texts, targets: 3));

    [Theory]
    [InlineData("des fleurs", 0)]
    [InlineData("Cuisine ?", 1)]
    [InlineData("en voiture", 2)]
    public void Words_LookForThePassageWhoseTextsHoldThem(string text, int passage)
    {
        Assert.Equal(passage, Likeliest(text));
    }

    [Theory]
    [InlineData("tulipes et fleurs", 0)]
    [InlineData("recette de soupe", 1)]
    [InlineData("le volant de la voiture", 2)]
    public void WordsThatNeverMet_LookTogetherForWhatEachOfThemLooksFor(string text, int passage)
    {
        Assert.Equal(passage, Likeliest(text));
    }

    [Theory]
    [InlineData("des fleurs")]
    [InlineData("")]
    [InlineData("zzyzx 🙃 \ud83d")]
    public void Likelihoods_AddUpToOne(string text)
    {
        var likelihoods = s_embeddings.Likelihoods(text);

        Assert.Equal(3, likelihoods.Length);
        Assert.All(likelihoods, likelihood => Assert.InRange(likelihood, 0, 1));
        Assert.Equal(1, likelihoods.Sum(), 1e-4);
    }

    [Fact]
    public void SameTexts_TeachTheSame()
    {
        var again = EmbeddingTrainer.Learn(s_texts, targets: 3);

        Assert.Equal(s_embeddings.Table.Grams, again.Grams);
        Assert.Equal(s_embeddings.Table.Vectors, again.Vectors);
        Assert.Equal(s_embeddings.Table.Targets, again.Targets);
    }

    [Fact]
    public void WhereNothingWasLearned_NothingIsLikely()
    {
        Assert.Empty(new PassageEmbeddings(EmbeddingTable.Empty).Likelihoods("des fleurs"));
    }

    [Fact]
    public void MessageInWordsOfReaders_LooksForWhatAnswersThem_InTheDossierWhoseReadersAreKnown()
    {
        var meaning = TestDossier.Index.Meaning("qui compare le partenariat à une dictature ?");

        Assert.StartsWith("damon-", TestDossier.Edition.Texts[meaning.Best[0]].Id, StringComparison.Ordinal);
        Assert.InRange(meaning.Of(TestDossier.Edition.Texts[meaning.Best[0]]), 0.3, 1);
    }

    private static int Likeliest(string text)
    {
        var likelihoods = s_embeddings.Likelihoods(text);
        return Array.IndexOf(likelihoods, likelihoods.Max());
    }

    // A few phrases alone teach nothing: an edition has thousands of messages.
    private static IEnumerable<OddsText> Repeated(int passage, params string[] phrases)
    {
        return Enumerable.Repeat(phrases, 20).SelectMany(all => all).Select(phrase => new OddsText(passage, phrase));
    }
}
