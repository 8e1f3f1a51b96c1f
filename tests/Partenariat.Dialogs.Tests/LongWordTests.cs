using System.Text.Json;

namespace Partenariat.Dialogs.Tests;

/// <summary>Words and clauses without an end: an expression over them that goes back and forth runs into its time limit.</summary>
public sealed class LongWordTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    private const int LongestRead = 4_000;

    [Theory]
    [InlineData("demand")]
    [InlineData("partenariatreseaucooperation")]
    [InlineData("me門re")]
    [InlineData("je demande pas de ")]
    [InlineData(", pas le a")]
    [InlineData("je veux, pas le a")]
    [InlineData("dG9rZW4tdGhhdC13YXM")]
    [InlineData("p. 1 ")]
    public void LongestMessage_OfOnePieceAgainAndAgain_IsAnswered(string piece)
    {
        var message = string.Concat(Enumerable.Repeat(piece, (LongestRead / piece.Length) + 1))[..LongestRead];

        Assert.False(string.IsNullOrWhiteSpace(dossier.Ask(message).Title));
    }

    [Fact]
    public void Conversation_KeepsNoMoreOfAMessage_ThanIsReadOfOne()
    {
        var message = "c'est quoi le partenariat ? " + new string('é', 30_000);

        var state = dossier.Dialog.Answer(message, ConversationState.Empty).State;
        state = dossier.Dialog.Answer("et la coopération ? " + string.Concat(Enumerable.Repeat("zut ", 8_000)), state).State;

        Assert.InRange(JsonSerializer.Serialize(state).Length, 1, 20_000);
    }

    [Theory]
    [InlineData("je voulais la définition du réseau, pas le référentiel", "reseau")]
    [InlineData("je cherche le partenariat, et pas le réseau", "partenariat")]
    public void WhatIsNotMeant_AfterAWish_IsSetAside(string message, string notion)
    {
        Assert.Equal([notion], dossier.Ask(message).Notions);
    }
}
