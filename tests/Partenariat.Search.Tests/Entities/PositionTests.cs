namespace Partenariat.Search.Tests.Entities;

public sealed class PositionTests
{
    [Theory]
    [InlineData("l'articulation ?", "articulation")]
    [InlineData("Œuvres et réseaux", "réseaux")]
    [InlineData("« co\u200Bopération »", "co\u200Bopération")]
    [InlineData("re\u0301seau !", "re\u0301seau")]
    [InlineData("cœurs, larticulation", "articulation")]
    [InlineData("un réseau de santé.", "réseau de santé")]
    [InlineData("le RÉSEAU", "RÉSEAU")]
    [InlineData("🙂 partenariat 🙂", "partenariat")]
    public void Entities_Stretch_IsThatOfTheOriginalText(string text, string surface)
    {
        var entity = Assert.Single(TestDossier.Recognizer.Recognize(text).Entities);

        Assert.Equal(surface, entity.Surface);
        Assert.Equal(surface, text.Substring(entity.Start, entity.Length));
        Assert.Equal(entity.Start + entity.Length, entity.End);
    }

    [Fact]
    public void Words_Text_AreFoldedWordsInTheirPlace()
    {
        const string Text = "Quelle différence entre l'État et le réseau ?";

        var words = TestDossier.Recognizer.Recognize(Text).Words;

        Assert.Equal(["quelle", "difference", "entre", "l", "etat", "et", "le", "reseau"], words.Select(word => word.Folded));
        Assert.Equal("État", Text.Substring(words[4].Start, words[4].Length));
        Assert.Equal(["reseau"], words.Where(word => word.IsInEntity).Select(word => word.Folded));
    }
}
