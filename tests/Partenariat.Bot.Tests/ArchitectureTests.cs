using System.Reflection;
using Partenariat.Bot.Commands;
using Partenariat.BotFramework;
using Partenariat.Cards;
using Partenariat.Channels;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Search;

namespace Partenariat.Bot.Tests;

/// <summary>Who may use whom: one direction, no way back.</summary>
public sealed class ArchitectureTests
{
    public static TheoryData<string, string[]> Rooms => new()
    {
        { "Corpus", [] },
        { "Search", ["Corpus"] },
        { "Dialogs", ["Corpus", "Search"] },
        { "Cards", ["Corpus", "Dialogs", "Search"] }, // Search: the reports on quotations in the dialogs' answers
        { "Channels", [] },
        { "BotFramework", ["Channels"] },
        { "Bot", ["BotFramework", "Cards", "Channels", "Corpus", "Dialogs", "Search"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_UsesOnlyTheRoomsBelowIt(string room, string[] below)
    {
        var used = Assembly(room).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Partenariat.", StringComparison.Ordinal))
            .Select(name => name["Partenariat.".Length..]);

        Assert.Empty(used.Except(below));
    }

    [Theory]
    [InlineData("Channels")]
    [InlineData("BotFramework")]
    public void Channels_KnowNoWordOfTheSubject(string room)
    {
        string[] words = ["Passage", "Notion", "Contrast", "Dossier", "Quotation"];

        var types = Assembly(room).GetTypes().Select(type => type.Name);

        Assert.DoesNotContain(types, name => words.Any(word => name.Contains(word, StringComparison.Ordinal)));
    }

    private static Assembly Assembly(string room)
    {
        return room switch
        {
            "Corpus" => typeof(Edition).Assembly,
            "Search" => typeof(DossierIndex).Assembly,
            "Dialogs" => typeof(DossierDialog).Assembly,
            "Cards" => typeof(AnswerCards).Assembly,
            "Channels" => typeof(BotChannels).Assembly,
            "BotFramework" => typeof(BotFrameworkHost).Assembly,
            _ => typeof(CommandTable).Assembly,
        };
    }
}
