namespace Partenariat.Dialogs.Words.Told;

/// <summary>What people tell beside their question: who they are, where they work, what the answer is for. No word of it is looked for.</summary>
internal static class WhatIsTold
{
    /// <summary>A message with blanks in place of it; the same where nothing is told, or nothing else.</summary>
    /// <param name="said">The message.</param>
    /// <param name="clauses">Its clauses.</param>
    public static SaidText SetAside(SaidText said, IReadOnlyList<Clause> clauses)
    {
        // Each reads what the one before it left: blanks may change what the rest names.
        var left = Stories.SetAside(said, clauses);
        left = Introductions.SetAside(left);
        left = Circumstances.SetAside(left);
        return DiplomaPurposes.SetAside(left);
    }
}
