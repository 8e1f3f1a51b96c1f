using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>« Une phrase d'accroche sur le réseau ? »: the request for a sentence to begin a paper with, and what it is to be about.</summary>
internal static class HookSubject
{
    private static readonly Phrases s_hooks = Phrases.Read("hook-phrases.tsv");

    // « sur », « à propos »: behind them stands the subject.
    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("hook-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « belle », « introduction », « svp »: no subject.
    private static readonly FrozenSet<string> s_beside = LanguageFile.Lines("hook-beside.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_determiners = LanguageFile.Lines("determiners.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The subject as written, empty where none is given; null where the message asks for no such sentence.</summary>
    /// <param name="message">The message.</param>
    public static string? Of(Message message)
    {
        var (text, words) = (message.Text, message.Words);
        if (!s_hooks.AreIn(words))
        {
            return null;
        }

        var hook = Enumerable.Range(0, words.Count).First(index => s_hooks.At(words, index) is not null);
        var subject = Enumerable.Range(hook, words.Count - hook).Concat(Enumerable.Range(0, hook))
            .Where(index => !IsBeside(words[index].Plain))
            .Select(index => (int?)index)
            .FirstOrDefault();
        if (subject is not { } first)
        {
            return "";
        }

        while (first > 0 && s_determiners.Contains(words[first - 1].Plain) && !s_leads.Contains(words[first - 1].Plain))
        {
            first--;
        }

        return first >= hook ? text[words[first].Start..].Trim() : text[words[first].Start..words[hook].Start].Trim(' ', ',', ';', ':');
    }

    private static bool IsBeside(string word)
    {
        return word == "?" || s_beside.Contains(word) || s_determiners.Contains(word) || s_leads.Contains(word);
    }
}
