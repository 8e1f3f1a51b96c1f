using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Tests;

/// <summary>« jsuis », « chuis », « kesako »: several words written as one have the same place in the message.</summary>
public sealed class JoinedWordTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    /// <summary>Every spelling that the program knows and that stands for several words.</summary>
    public static TheoryData<string> Joined =>
        [.. LanguageFile.Rows("spellings.tsv").Where(row => row[1].Contains(' ', StringComparison.Ordinal)).Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Joined))]
    public void Anywhere_TheMessageIsAnswered(string joined)
    {
        string[] messages =
        [
            joined,
            $"{joined} cesf 3e annee mobiliser les habitants c ou ds le ref",
            $"bonjour {joined} assistante sociale {joined} c koi un réseau {joined}",
            $"{joined} la loi de 2002 {joined} la deuxième {joined} 3 ans {joined} ?",
            $"en stage {joined} dans un foyer, {joined}, que dit Dhume {joined}",
            $"what {joined} is partenariat {joined} ?",
        ];

        Assert.All(messages, message => Assert.False(string.IsNullOrWhiteSpace(dossier.Ask(message).Title)));
    }
}
