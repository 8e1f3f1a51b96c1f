using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>The real corpus and one dialog on it, read once for all tests, which run side by side on it.</summary>
public sealed class RealDossier
{
    private static readonly Lazy<Edition> s_edition = new(() =>
        CorpusReader.Read(Folder()).Edition ?? throw new InvalidOperationException("The corpus has errors: run « check »."));

    private static readonly Lazy<DossierDialog> s_dialog = new(() => new DossierDialog(s_edition.Value));

    public Edition Edition => s_edition.Value;

    public DossierDialog Dialog => s_dialog.Value;

    /// <summary>The answer to the last of the messages of one conversation.</summary>
    public Answer Ask(params string[] messages)
    {
        var reply = Dialog.Answer(messages[0], ConversationState.Empty);
        return messages.Skip(1).Aggregate(reply, (before, message) => Dialog.Answer(message, before.State)).Answer;
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
