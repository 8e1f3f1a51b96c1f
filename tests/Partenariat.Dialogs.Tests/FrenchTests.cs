namespace Partenariat.Dialogs.Tests;

/// <summary>Typography at display: what somebody else wrote keeps its letters, and no line of it begins with a mark.</summary>
public sealed class FrenchTests
{
    [Theory]
    [InlineData("« les structures : comme »", "«\u00A0les structures\u00A0: comme\u00A0»")]
    [InlineData("principes et réalité ? », s. d.", "principes et réalité\u202F?\u00A0», s. d.")]
    [InlineData("deux ; trois ! et un deux", "deux\u202F; trois\u202F! et un deux")]
    [InlineData("", "")]
    public void Keep_BindsHighPunctuationAndQuotationMarks_AndChangesNoLetter(string given, string shown)
    {
        Assert.Equal(shown, French.Keep(given));
        Assert.Equal(given, French.Keep(given).Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    [Theory]
    [InlineData("le dossier", "au dossier")]
    [InlineData("les usagers", "aux usagers")]
    [InlineData("l'État", "à l'État")]
    [InlineData("Evelyne Simondi", "à Evelyne Simondi")]
    public void To_JoinsTheArticle(string term, string said)
    {
        Assert.Equal(said, French.To(term));
    }
}
