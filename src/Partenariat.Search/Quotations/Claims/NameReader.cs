using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Finds the names in a message: those of the edition's authors, and those of anybody else, who are known by their
/// capitals. A given name or an initial beside a family name must be the author's own: « Louis Dumont » is not
/// « Régis Dumont ».
/// </summary>
internal sealed class NameReader(AuthorIndex authors, OrdinaryWords ordinary)
{
    private const int MostWords = 6;

    // « ANESM » may be anything, « BOURDIEU » is a name.
    private const int LongestAcronym = 7;
    private const int ShortestStranger = 4;

    private static readonly string[] Particles = ["de", "du", "d", "des", "la", "le", "von", "van", "der", "den", "ben", "el", "al", "saint", "st", "mac"];
    private static readonly string[] Articles = ["l", "le", "la", "les", "un", "une", "des", "aux", "au", "ces", "cette", "ce"];

    /// <summary>The names from one token to another, in order.</summary>
    public IReadOnlyList<Name> Read(TokenRow row, int from, int to)
    {
        List<Name> names = [];
        for (var index = from; index < to;)
        {
            var name = ReadBody(row, index, to) ?? ReadDossier(row, index, to) ?? ReadPerson(row, index, from, to);
            if (name is not null)
            {
                names.Add(name);
            }

            index = Math.Max(index + 1, name?.End ?? 0);
        }

        return names;
    }

    private Name? ReadBody(TokenRow row, int index, int to)
    {
        return row[index].Kind != TokenKind.Word
            ? null
            : authors.BodiesAt(row[index].Text)
                .Where(body => MayBeBody(body.Words, row, index))
                .Select(body => (body.AuthorId, End: EndOf(body.Words, row, index, to)))
                .Where(body => body.End > index)
                .OrderByDescending(body => body.End)
                .Select(body => new Name(index, body.End) { AuthorIds = body.AuthorId is { } id ? [id] : [], IsDossier = body.AuthorId is null })
                .FirstOrDefault();
    }

    // A body of one word, such as an acronym, must look like a name.
    private bool MayBeBody(string[] words, TokenRow row, int index)
    {
        return words.Length > 1 || row[index].IsCapital || !ordinary.Contains(words[0]);
    }

    // « le dossier », « ce dossier documentaire »
    private static Name? ReadDossier(TokenRow row, int index, int to)
    {
        return index + 1 < to && row[index].Kind == TokenKind.Word && row[index].Text is "le" or "ce" or "du" or "votre" && row[index + 1].IsWord("dossier")
            ? new Name(index, index + 2) { IsDossier = true }
            : null;
    }

    private Name? ReadPerson(TokenRow row, int index, int from, int to)
    {
        var end = EndOfRun(row, index, from, to);
        if (end == index)
        {
            return ReadWithoutCapital(row, index, to);
        }

        if (ClaimWords.Institution.Has(row[index].Text) && !authors.FamiliesAt(row[index].Text).Any())
        {
            return new Name(index, end) { IsDoubtful = true };
        }

        // « Ainsi Dhume », « Monsieur Dhume »: what stands before the name is none.
        while (index < end - 1 && IsLead(row[index]) && !authors.FamiliesAt(row[index].Text).Any() && !IsGivenName(row, index))
        {
            index++;
        }

        return Known(row, index, end, to) ?? Unknown(row, index, end);
    }

    // A given name may be an ordinary word too: the dossier has it in an address.
    private bool IsGivenName(TokenRow row, int index)
    {
        return row[index].Kind == TokenKind.Word
            && authors.FamiliesAt(row[index + 1].Text).Any(family => family.Author.Given is not null && AuthorIndex.MayBeGiven(family.Author, row[index]));
    }

    // Capitals and initials that follow each other; « de », « Le » between them; hyphens and points of initials.
    private static int EndOfRun(TokenRow row, int index, int from, int to)
    {
        if (!IsNamePart(row, index, from))
        {
            return index;
        }

        var end = index + 1;
        while (end < to && end - index < MostWords * 2)
        {
            var next = end;
            while (next < to && (IsJoint(row, next) || (row[next].Kind == TokenKind.Word && !row[next].IsCapital && Particles.Contains(row[next].Text, StringComparer.Ordinal))))
            {
                next++;
            }

            if (next >= to || next - end > 2 || row[next].Kind != TokenKind.Word || !row[next].IsCapital)
            {
                break;
            }

            end = next + 1;
        }

        return end < to && row[end].IsSign('.') && row[end - 1].IsInitial ? end + 1 : end;
    }

    private static bool IsJoint(TokenRow row, int index)
    {
        var isGlued = index > 0 && row[index - 1].End == row[index].Start;
        return (row[index].IsSign('-') && isGlued) || (row[index].IsSign('.') && row[index - 1].IsInitial);
    }

    private static bool IsNamePart(TokenRow row, int index, int from)
    {
        var token = row[index];
        var isAfterArticle = index > from && row[index - 1].Kind == TokenKind.Word && Articles.Contains(row[index - 1].Text, StringComparer.Ordinal);
        return token.Kind == TokenKind.Word && token.IsCapital && (!isAfterArticle || token.IsUpper || token.Text.Length == 1);
    }

    private bool IsLead(MessageToken token)
    {
        return token.Kind != TokenKind.Word
            || (!token.IsInitial && (ClaimWords.Civility.Has(token.Text) || ordinary.Contains(token.Text)));
    }

    private Name? Known(TokenRow row, int index, int end, int to)
    {
        for (var at = index; at < end; at++)
        {
            foreach (var group in authors.FamiliesAt(row[at].Text).GroupBy(family => family.Words.Length).OrderByDescending(group => group.Key))
            {
                var ids = group
                    .Where(family => EndOf(family.Words, row, at, end) is var last && last > at && AreGiven(row, index, at, family.Author) && AreGiven(row, last, end, family.Author))
                    .Select(family => family.Author.Id)
                    .ToList();
                if (ids.Count > 0)
                {
                    return new Name(index, WithGiven(row, end, to, ids)) { AuthorIds = ids };
                }
            }
        }

        return null;
    }

    // « Libois, Joëlle », « Dhume, F. »
    private int WithGiven(TokenRow row, int end, int to, List<string> ids)
    {
        if (end + 1 >= to || !row[end].IsSign(',') || row[end + 1].Kind != TokenKind.Word || !row[end + 1].IsCapital)
        {
            return end;
        }

        var isGiven = authors.Find(ids).Any(author => author.Given is not null && AuthorIndex.MayBeGiven(author, row[end + 1]));
        return !isGiven ? end
            : end + 2 < to && row[end + 2].IsSign('.') && row[end + 1].IsInitial ? end + 3
            : end + 2;
    }

    private static bool AreGiven(TokenRow row, int from, int to, Corpus.Author author)
    {
        return Enumerable.Range(from, to - from).All(index =>
            row[index].Kind != TokenKind.Word || ClaimWords.Civility.Has(row[index].Text) || Particles.Contains(row[index].Text, StringComparer.Ordinal) || AuthorIndex.MayBeGiven(author, row[index]));
    }

    private Name? Unknown(TokenRow row, int index, int end)
    {
        var words = Enumerable.Range(index, end - index).Where(at => row[at].Kind == TokenKind.Word).ToList();
        var telling = words.Where(at => !row[at].IsInitial && !ordinary.Contains(row[at].Text) && !ClaimWords.Publisher.Has(row[at].Text)).ToList();
        if (telling.Count == 0)
        {
            return null;
        }

        return new Name(index, end)
        {
            NearIds = [.. telling.SelectMany(at => authors.Near(row[at].Text)).Distinct(StringComparer.Ordinal)],
            IsDoubtful = words.Count == 1 && row[index].IsUpper && row[index].Text.Length < LongestAcronym,
        };
    }

    // « dhume », « dit lahary »: without a capital, only the name of an author of the edition is one.
    private Name? ReadWithoutCapital(TokenRow row, int index, int to)
    {
        if (row[index].Kind != TokenKind.Word || ordinary.Contains(row[index].Text))
        {
            return null;
        }

        var first = index + 1 < to && authors.FamiliesAt(row[index + 1].Text).Any(family => AuthorIndex.MayBeGiven(family.Author, row[index]) && family.Author.Given is not null) ? index + 1 : index;
        if (row[index].Text.Length >= ShortestStranger && IsPlaceOfName(row, index, to))
        {
            return authors.FamiliesAt(row[index].Text).Any() ? KnownWithoutCapital(row, index, index, to) : new Name(index, index + 1) { NearIds = authors.Near(row[index].Text) };
        }

        return KnownWithoutCapital(row, index, first, to);
    }

    // « selon bourdieu », « (bourdieu, 1980) »: a word that is none of the language's stands where names do.
    private static bool IsPlaceOfName(TokenRow row, int index, int to)
    {
        if (index == 0)
        {
            return false;
        }

        var isAfterBy = row[index - 1].Kind == TokenKind.Word && (ClaimWords.By.Has(row[index - 1].Text) || (row[index - 1].IsWord("apres") && index > 2 && row[index - 3].IsWord("d")));
        var next = index + 1 < to && row[index + 1].IsSign(',') ? index + 2 : index + 1;
        return isAfterBy || ((row[index - 1].IsSign('(') || row[index - 1].IsSign('[')) && next < to && row[next].Kind == TokenKind.Number && row[next].Text.Length == 4);
    }

    private Name? KnownWithoutCapital(TokenRow row, int index, int first, int to)
    {
        var family = authors.FamiliesAt(row[first].Text)
            .Select(name => (name.Author.Id, name.Words.Length, End: EndOf(name.Words, row, first, to)))
            .Where(name => name.End > first)
            .ToList();
        if (family.Count == 0)
        {
            return authors.Near(row[index].Text) is { Count: > 0 } near ? new Name(index, index + 1) { NearIds = near, IsDoubtful = true } : null;
        }

        var last = family.Max(name => name.End);
        return new Name(index, last) { AuthorIds = [.. family.Where(name => name.End == last).Select(name => name.Id)] };
    }

    private static int EndOf(string[] words, TokenRow row, int index, int to)
    {
        var at = index;
        foreach (var word in words)
        {
            while (at > index && at < to && row[at].IsSign('-'))
            {
                at++;
            }

            if (at >= to || !row[at].IsWord(word))
            {
                return index;
            }

            at++;
        }

        return at;
    }
}
