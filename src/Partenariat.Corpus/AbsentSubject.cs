namespace Partenariat.Corpus;

/// <summary>A subject that people ask about and that the dossier does not treat.</summary>
/// <param name="Label">Its name with the article, as after « ne parle pas de ».</param>
/// <param name="Forms">The words, one or several, by which it is named; the dossier holds none of them.</param>
/// <param name="IsSetting">
/// True for where people work, what they train for or whom they meet (a crèche, a diploma, refugees): named, it is more often the
/// setting of a question than its subject.
/// </param>
/// <param name="Trades">
/// For a diploma, the words for the people that have it (« éducateur spécialisé »), which the dossier may hold; empty for any other subject.
/// </param>
public sealed record AbsentSubject(string Label, IReadOnlyList<string> Forms, bool IsSetting, IReadOnlyList<string> Trades)
{
    /// <summary>True for a diploma: asked for its curriculum, it is a subject and no setting.</summary>
    public bool IsDiploma => Trades.Count > 0;
}
