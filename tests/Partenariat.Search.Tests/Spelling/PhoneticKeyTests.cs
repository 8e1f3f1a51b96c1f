using Partenariat.Search.Spelling;

namespace Partenariat.Search.Tests.Spelling;

public sealed class PhoneticKeyTests
{
    [Theory]
    [InlineData("reseau", "rezo")]
    [InlineData("reseau", "reso")]
    [InlineData("reseaux", "rezos")]
    [InlineData("cooperation", "koperation")]
    [InlineData("cooperation", "kooperassion")]
    [InlineData("partenariat", "partenaria")]
    [InlineData("fonteneau", "fonteno")]
    [InlineData("articulation", "artiqulation")]
    [InlineData("philippe", "filipe")]
    [InlineData("concertation", "konsertation")]
    [InlineData("schleret", "chleret")]
    [InlineData("brachet", "brachez")]
    public void Of_SameSound_IsSameKey(string spelling, string other)
    {
        Assert.Equal(PhoneticKey.Of(spelling), PhoneticKey.Of(other));
    }

    [Theory]
    [InlineData("reseau", "raison")]
    [InlineData("cooperation", "operation")]
    [InlineData("partenariat", "partition")]
    [InlineData("convention", "conviction")]
    [InlineData("projet", "proche")]
    public void Of_OtherSound_IsOtherKey(string word, string other)
    {
        Assert.NotEqual(PhoneticKey.Of(word), PhoneticKey.Of(other));
    }
}
