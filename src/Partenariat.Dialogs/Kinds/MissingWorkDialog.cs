using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Kinds;

/// <summary>
/// « Résumé de « La société bloquée » de Crozier »: the dossier has no such book, and what it has of its author is no summary of it.
/// </summary>
internal sealed class MissingWorkDialog(Edition edition, Suggester suggester)
{
    private const int MostQuestions = 6;

    /// <summary>The answer that says so, or null where the message asks of no such book or a title of the dossier is nearly the same.</summary>
    public NotFoundAnswer? TryAnswer(MessageReport report)
    {
        if (!report.AsksOfAMissingWork || report.Quotations is not [var title] || UnknownTitle.IsKnown(title.Text, edition))
        {
            return null;
        }

        var authors = title.Claim.Names
            .SelectMany(name => name.AuthorIds)
            .Distinct(StringComparer.Ordinal)
            .Select(edition.FindAuthor)
            .OfType<Author>()
            .ToList();
        return new NotFoundAnswer
        {
            Absence = Absence.Absent,
            Title = NotFoundAnswer.NotTreated,
            Message = French.Set($"Je ne trouve pas « {title.Text} » dans le dossier, ni comme titre ni comme citation."),
            Suggestions = authors.Count > 0 ? [.. authors.SelectMany(suggester.AboutAuthor).Take(MostQuestions)] : suggester.FirstQuestions,
            Why = French.Set("titre absent du dossier"),
        };
    }
}
