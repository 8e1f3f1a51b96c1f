using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>The real corpus and one dialog on it, shared by the tests.</summary>
public sealed class RealDossier : IDisposable
{
    public RealDossier()
    {
        Edition = CorpusReader.Read(Folder()).Edition ?? throw new InvalidOperationException("The corpus has errors: run « check ».");
        Dialog = new DossierDialog(Edition);
    }

    public Edition Edition { get; }

    public DossierDialog Dialog { get; }

    /// <summary>The answer to the last of the messages of one conversation.</summary>
    public Answer Ask(params string[] messages)
    {
        var reply = Dialog.Answer(messages[0], ConversationState.Empty);
        return messages.Skip(1).Aggregate(reply, (before, message) => Dialog.Answer(message, before.State)).Answer;
    }

    public void Dispose()
    {
        Dialog.Dispose();
    }

    private static string Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Partenariat.Bot.sln")))
        {
            root = root.Parent!;
        }

        return Path.Combine(root.FullName, "corpus", "partenariat-travail-social");
    }
}

[CollectionDefinition(Name)]
public sealed class RealDossierCollection : ICollectionFixture<RealDossier>
{
    public const string Name = "The real dossier";
}
