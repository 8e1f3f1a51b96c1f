using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>Reads whether a message speaks of the dossier itself: « ce dossier », or its title in quotation marks or whole.</summary>
internal sealed class OwnDossier(Edition edition)
{
    private static readonly Phrases s_own = Phrases.Read("own-dossier.tsv");

    // What may be the dossier, or what is on screen.
    private static readonly Phrases s_document = Phrases.Read("own-document.tsv");

    // « référence de (le titre) »
    private const int MostWordsBeside = 5;

    private static readonly FrozenSet<string> s_citing = LanguageFile.Lines("citing-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly int _length = PlainWords.Of(edition.Title).Count;

    private readonly string _title = $" {PlainWords.Joined(edition.Title)} ";

    private readonly string _publisher = $" {PlainWords.Joined((string?)edition.OwnSource.Csl["publisher"] ?? "")} ";

    /// <summary>True for « ce dossier », « le dossier », « ce document ».</summary>
    public static bool IsPointedAt(Message message)
    {
        return s_own.AreIn(message.Words) || s_document.AreIn(message.Words);
    }

    /// <summary>True for « ce document » without « dossier »: behind a work that was shown it is that work.</summary>
    public static bool MayBeAnother(Message message)
    {
        return s_document.AreIn(message.Words) && !s_own.AreIn(message.Words);
    }

    /// <summary>True where the message holds the title of the dossier.</summary>
    public bool IsNamed(Message message)
    {
        return $" {string.Join(' ', message.Words.Select(word => word.Plain))} ".Contains(_title, StringComparison.Ordinal);
    }

    /// <summary>True where the message names who published the dossier, and little else.</summary>
    public bool IsPublisherAskedFor(Message message)
    {
        return _publisher.Length > 2 && message.Words.Count <= MostWordsBeside + 2 && message.Names.Entities.Count == 0
            && $" {string.Join(' ', message.Words.Select(word => word.Plain))} ".Contains(_publisher, StringComparison.Ordinal);
    }

    /// <summary>True where the message holds the title, a word for a reference, and little else.</summary>
    public bool IsAskedFor(Message message)
    {
        return IsNamed(message) && message.Words.Count - _length <= MostWordsBeside && message.Words.Any(word => s_citing.Contains(word.Plain));
    }
}
