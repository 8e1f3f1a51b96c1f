using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Bot.Turns;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;
using ConversationState = Partenariat.Dialogs.ConversationState;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>What is kept of a thread comes back whole: another library writes it than the one for which it was made.</summary>
public sealed class ThreadTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Theory]
    [MemberData(nameof(States))]
    public async Task Thread_ReadAgain_IsTheSameToTheLastProperty(string state)
    {
        var before = JsonSerializer.Deserialize<ConversationState>(state)!;
        var memory = host.Services.GetRequiredService<ConversationMemory>();
        var adapter = new TestAdapter(TestAdapter.CreateConversation(Guid.NewGuid().ToString()))
            .Use(new AutoSaveStateMiddleware(host.Services.GetRequiredService<Microsoft.Bot.Builder.ConversationState>()));
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), (turn, stop) => memory.KeepAsync(turn, before, stop));

        ConversationState? after = null;
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), async (turn, stop) => after = await memory.RecallAsync(turn, stop));

        Assert.Equal(state, JsonSerializer.Serialize(after));
    }

    /// <summary>The states of real conversations, as their own library writes them.</summary>
    public static TheoryData<string> States()
    {
        string[][] conversations =
        [
            ["C’est quoi, la coopération ?", "et la coordination ?", "selon Lahary"],
            ["Quelle différence entre réseau et partenariat ?", "le deuxième", "en APA"],
            ["faut-il une convention ?", "un autre avis ?"],
            ["« Le partenariat, c’est reconnaître l’altérité » (Dhume)"],
            ["C’est quoi, le réseau ?", "2024-01-02T03:04:05Z"],
        ];
        var dialog = new DossierDialog(Corpus.CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "corpus", "partenariat-travail-social")).Edition!);
        var shown = new ShownItem { Kind = ItemKind.Position, Label = "« pour »", Authors = ["a"], Work = "w", Notions = ["n"], Passages = ["p", "q"] };
        return [.. conversations
            .Select(messages => messages.Aggregate(ConversationState.Empty, (state, message) => dialog.Answer(message, state).State))
            .Select(state => JsonSerializer.Serialize(state with { Screen = [shown, shown with { Work = null, Kind = ItemKind.Table }] }))];
    }
}
