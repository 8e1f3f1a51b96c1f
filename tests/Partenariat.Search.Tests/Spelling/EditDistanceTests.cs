using Partenariat.Search.Spelling;

namespace Partenariat.Search.Tests.Spelling;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("reseau", "reseau", 0)]
    [InlineData("reseau", "resau", 1)] // lost
    [InlineData("reseau", "resseau", 1)] // doubled
    [InlineData("reseau", "reseeu", 1)] // changed
    [InlineData("reseau", "ersaeu", 2)] // two swaps
    [InlineData("dhume", "duhme", 1)] // one swap
    [InlineData("", "ab", 2)]
    [InlineData("ab", "", 2)]
    [InlineData("reseau", "partenariat", 3)] // beyond the limit
    [InlineData("abc", "xyz", 3)]
    public void Within_TwoErrors_IsDistanceOrBeyond(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Within(left, right, limit: 2));
    }
}
