using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Finds the names of bodies that speak in the edition, and of the dossier itself.</summary>
internal sealed class BodyNames(AuthorIndex authors, OrdinaryWords ordinary)
{
    /// <summary>The body named from this token on, or null.</summary>
    public Name? Read(TokenRow row, int index, int to)
    {
        return row[index].Kind != TokenKind.Word
            ? null
            : authors.BodiesAt(row[index].Text)
                .Where(body => MayBeBody(body.Words, row, index))
                .Select(body => (body.AuthorId, End: NameRun.EndOf(body.Words, row, index, to)))
                .Where(body => body.End > index)
                .OrderByDescending(body => body.End)
                .Select(body => new Name(index, body.End) { AuthorIds = body.AuthorId is { } id ? [id] : [], IsDossier = body.AuthorId is null })
                .FirstOrDefault();
    }

    /// <summary>« le dossier », « ce dossier documentaire » from this token on, or null.</summary>
    public static Name? ReadDossier(TokenRow row, int index, int to)
    {
        return index + 1 < to && row[index].Kind == TokenKind.Word && row[index].Text is "le" or "ce" or "du" or "votre" && row[index + 1].IsWord("dossier")
            ? new Name(index, index + 2) { IsDossier = true }
            : null;
    }

    // A body of one word, such as an acronym, must look like a name.
    private bool MayBeBody(string[] words, TokenRow row, int index)
    {
        return words.Length > 1 || row[index].IsCapital || !ordinary.Contains(words[0]);
    }
}
