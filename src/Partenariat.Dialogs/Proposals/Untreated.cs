using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals;

/// <summary>« Le RSA et le partenariat ? »: where one half is answered, it is said that the dossier does not treat the other.</summary>
internal static class Untreated
{
    /// <summary>The answer, with a sentence for each subject and each law that the message asks of and the dossier does not hold.</summary>
    public static Answer Say(Turn turn, Answer answer)
    {
        return answer is NotFoundAnswer or ClarifyAnswer or SmalltalkAnswer or QuotationAnswer || answer.Passages.Count == 0
            ? answer
            : answer with
            {
                Silences = [.. Silences(turn).Select(French.Set), .. answer.Silences],
                Message = MissingLaw(turn) is { } missing ? string.Join(' ', new[] { French.Set(missing), answer.Message }.OfType<string>()) : answer.Message,
                Remarks = [.. OnlyMentioned(turn, answer).Select(French.Set), .. answer.Remarks],
            };
    }

    private static IEnumerable<string> Silences(Turn turn)
    {
        var subjects = turn.Message.Names.Entities
            .Where(entity => entity.Kind == EntityKind.Absent && turn.Asked.Absent.Contains(entity.Id, StringComparer.Ordinal)
                && (entity.IsPerson || IsNowhere(turn, entity)))
            .Select(entity => French.Of(entity.Id))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (subjects.Count > 0)
        {
            yield return $"Le dossier ne parle pas {French.Join(subjects, "ni")}.";
        }

        // « la confiance selon Luhmann »
        var names = ForeignNames.Whole(turn.Message, turn.Asked.Unknown);
        if (names.Count > 0)
        {
            yield return $"Le dossier ne parle pas {French.Join([.. names.Select(French.Of)], "ni")}.";
        }
    }

    // Before any passage: what is shown below must not be taken for that law.
    private static string? MissingLaw(Turn turn)
    {
        return turn.Asked.MissingLaws.Count > 0 ? $"Le dossier ne contient pas ce texte : « {French.Join(turn.Asked.MissingLaws)} »." : null;
    }

    // « l'article L. 312-1 », which the text of another article names.
    private static IEnumerable<string> OnlyMentioned(Turn turn, Answer answer)
    {
        return from law in turn.Asked.Laws
               where answer.Passages.Any(passage => passage.Source.Id == law.Id)
               let number = law.Article
               where number is not null && !answer.Passages.Any(passage => passage.Locator?.Contains(number, StringComparison.OrdinalIgnoreCase) == true
                   || passage.Text.Contains($"Art. {number}", StringComparison.OrdinalIgnoreCase))
               group law by number into article
               select $"Le dossier nomme l'article {article.Key}, sans en donner le texte.";
    }

    // A subject that the dossier names in passing is not denied; « Pôle emploi », said so, is named nowhere, though both words are.
    private static bool IsNowhere(Turn turn, Entity entity)
    {
        var name = turn.Message.Text.AsSpan(entity.Start, entity.End - entity.Start);
        if (name.Contains(' ') && PlainWords.Fold(entity.Id) == PlainWords.Fold(name))
        {
            return true;
        }

        foreach (var term in turn.Asked.Match.Words.Terms)
        {
            if (term.PassagesInText == 0 && name.Contains(term.Surface, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
