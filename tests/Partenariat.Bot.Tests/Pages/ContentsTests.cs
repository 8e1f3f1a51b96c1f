using System.Text.RegularExpressions;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Pages;

/// <summary>The contents of the dossier, looked through by word.</summary>
public sealed partial class ContentsTests(BotApplication application) : IClassFixture<BotApplication>
{
    [Theory]
    [InlineData("reseau", "<mark>r&#xE9;seau</mark>x")] // no accent, and within a longer word
    [InlineData("CONVENTIONNEMENT", "<mark>conventionnement</mark>")] // far behind the first words of its passage
    [InlineData("fonteneau 2007", "<mark>Fonteneau</mark>, ")] // in the reference
    public async Task Word_LookedFor_IsMarkedWhereItStands(string words, string marked)
    {
        Assert.Contains(marked, await LookForAsync(words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passages_Found_AllShowTheWord()
    {
        var passages = Passage().Matches(await LookForAsync("négociation")).Select(match => match.Value).ToList();

        Assert.NotEmpty(passages);
        Assert.All(passages, passage => Assert.Contains("<mark>", passage, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<img src=x>")]
    [InlineData("x27")] // as the page writes an apostrophe
    [InlineData("amp ; & \" ' quot")]
    [InlineData("\u00AD")] // a character without weight, which is everywhere and nowhere
    [InlineData("partenariat PARTENARIAT part")] // one within the other
    public async Task Words_OfAnyKind_LeaveThePageWhole(string words)
    {
        var page = await LookForAsync(words);

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("&[#a-zA-Z0-9]*<", page);
        Assert.DoesNotContain("<mark></mark>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark><mark>", page, StringComparison.Ordinal);
    }

    private Task<string> LookForAsync(string words)
    {
        return application.Browse().GetStringAsync(new Uri($"/dossier?mot={Uri.EscapeDataString(words)}", UriKind.Relative));
    }

    [GeneratedRegex("<li id=.*?</li>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Passage();
}
