using Microsoft.Extensions.Configuration;
using Partenariat.Bot.Settings;
using Partenariat.Bot.Startup;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>Settings that cannot work stop the start, with a line each that names the setting and says what would be right.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Bot:AppSecretExpires", "31/12/2027", "is not a day such as 2027-12-31")]
    [InlineData("Bot:AppSecretExpires", "01/12/2027", "is not a day")] // would be read as 12 January
    [InlineData("Bot:AppSecretExpires", "2027-02-30", "is not a day")]
    [InlineData("Bot:Cloud", "Mars", "is not one of Public, UsGovernment, China")]
    [InlineData("Bot:Cloud", "7", "is not one of")]
    [InlineData("Bot:AppId", "my-bot", "is not a GUID")]
    [InlineData("Bot:CertificatePath", "/etc/hostname", "cannot be read as a PKCS#12 or PEM file")]
    [InlineData("Corpus:Watch", "oui", "is not true or false")]
    [InlineData("DirectLine:AllowedOrigins", "https://www.example.org", "this is a list. Give its entries as DirectLine:AllowedOrigins:0")]
    [InlineData("DirectLine:AllowedOrigins:first", "https://www.example.org", "numbered from DirectLine:AllowedOrigins:0")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://www.example.org/", "is not an origin")]
    [InlineData("DirectLine:MaxConversations", "0", "is not between 1 and 1000000")]
    [InlineData("DirectLine:MaxConversations", "", "must not be empty")]
    [InlineData("DirectLine:IdleTimeout", "bientôt", "is not a time such as 00:01:30")]
    [InlineData("DirectLine:IdleTimeout", "30", "is not between 00:01:00 and 7.00:00:00 (days.hours:minutes:seconds)")] // 30 days
    [InlineData("DirectLine:BotName", "", "must not be empty")]
    [InlineData("DirectLine:MaxAge:Days", "1", "there is no such setting")]
    [InlineData("Feedback:Enabled", "true", "cannot be opened as an SQLite file", "Feedback:File", "/dev/null/avis.db")]
    [InlineData("Proxies:Known:0", "proxy.example.org", "is neither an address")]
    [InlineData("Questions:AddressPerMinute", "viel", "is not a whole number")]
    [InlineData("Site:Address", "bot.example.org", "is not an address such as https://bot.example.org/")]
    [InlineData("Site:Address", "ftp://bot.example.org", "is not an address")]
    [InlineData("Turns:QueueCapacty", "3", "there is no such setting. Is it Turns:QueueCapacity?")]
    [InlineData("ConnectionStrings:Reddis", "redis:6379", "Is it ConnectionStrings:Redis?")]
    [InlineData("Dircetline:BotName", "x", "there is no such section. Is it DirectLine?")]
    [InlineData("Unheard:Of", "x", "there is no such section. Those of this program are Bot, ")]
    [InlineData("ulrs", "http://127.0.0.1:20098", "Is it urls?")]
    [InlineData("urls", "http://127.0.0.1:abc", "is not an address such as http://127.0.0.1:3978")] // else: port 80 of every address
    public void WrongSetting_HasALineOfItsOwn(string setting, string value, string reason, params string[] others)
    {
        var lines = Check([$"--{setting}={value}", .. others.Chunk(2).Select(other => $"--{other[0]}={other[1]}")]);

        Assert.Equal(2, lines.Length);
        Assert.Contains(reason, lines[0], StringComparison.Ordinal);
        Assert.Matches("^[A-Za-z]+(:[A-Za-z0-9]+)*: ", lines[0]);
        Assert.Equal("The server does not start: 1 setting is wrong (docs/configuration.md).", lines[1]);
    }

    [Fact]
    public void SeveralWrongSettings_AreToldAtOnce()
    {
        var lines = Check("--Bot:AppId=x", "--Bot:Cloud=Mars", "--Turns:Concurrency=0");

        Assert.Equal(["Bot:Cloud", "Bot:AppId", "Turns:Concurrency"], lines[..^1].Select(line => line.Split(": ")[0]));
        Assert.Contains("3 settings are wrong", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()] // those that come with the program
    [InlineData("--Kestrel:Limits:MaxConcurrentConnections=100", "--Logging:LogLevel:Default=Warning", "--AllowedHosts=bot.example.org")]
    [InlineData("--urls=http://*:3978;http://unix:/run/bot.sock", "--environment=Production", "--DETAILEDERRORS=true")]
    [InlineData("--bot:appid=11111111-2222-3333-4444-555555555555", "--Bot:AppSecretExpires=2027-12-31", "--Bot:TenantId=")]
    public void GoodSettings_LetTheServerStart(params string[] arguments)
    {
        Assert.Equal([""], Check(arguments));
    }

    [Fact]
    public void VariablesOfOthers_AreLeftAlone_ButNotThoseThatLookLikeOurs()
    {
        var problems = CheckEnvironment(("BOT", "x"), ("UNHEARD__OF", "x"), ("TURN__CONCURRENCY", "3"));

        Assert.Equal("TURN: there is no such section. Is it Turns?", Assert.Single(problems));
    }

    private static string[] Check(params string[] arguments)
    {
        using var errors = new StringWriter();
        ServerBuilder.Create(arguments).TrySettings(errors);
        return errors.ToString().TrimEnd().Split(Environment.NewLine);
    }

    private static List<string> CheckEnvironment(params (string Name, string Value)[] variables)
    {
        const string prefix = "PARTENARIAT_TEST_";
        foreach (var (name, value) in variables)
        {
            Environment.SetEnvironmentVariable(prefix + name, value);
        }

        return [.. SettingsCheck.Problems(new ConfigurationBuilder().AddEnvironmentVariables(prefix).Build())];
    }
}
