using Partenariat.Cards.Views;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>The bot's own sentences in an answer.</summary>
internal static class Remarks
{
    /// <summary>What is said before the passages: what the dossier does not treat, and the answer's own sentence.</summary>
    public static IEnumerable<Block> Message(Answer answer)
    {
        return answer.Silences.Select(silence => new Statement(silence)).Concat(Sentence(answer));
    }

    private static IEnumerable<Statement> Sentence(Answer answer)
    {
        return answer.Message is { Length: > 0 } message ? [new Statement(message)] : [];
    }

    /// <summary>What must not be missed, such as « Les auteurs ne sont pas d’accord. »</summary>
    public static IEnumerable<Block> Of(Answer answer)
    {
        return answer.Remarks.Select(remark => new Statement(remark, StatementTone.Remark));
    }

    /// <summary>Why this is shown.</summary>
    public static IEnumerable<Block> Why(Answer answer, int passages)
    {
        var what = passages switch { 0 => "cette réponse", 1 => "ce passage", _ => "ces passages" };
        return answer.Why.Length > 0 ? [new Statement(French.Set($"Pourquoi {what} : ") + answer.Why, StatementTone.Aside)] : [];
    }
}
