using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Finds the names in a message: those of the edition's authors, and those of anybody else, who are known by their
/// capitals. A given name or an initial beside a family name must be the author's own: « Louis Dumont » is not
/// « Régis Dumont ».
/// </summary>
internal sealed class NameReader(AuthorIndex authors, OrdinaryWords ordinary)
{
    private readonly BodyNames _bodies = new(authors, ordinary);
    private readonly PersonNames _persons = new(authors, ordinary);
    private readonly NamesWithoutCapital _small = new(authors, ordinary);

    /// <summary>The names from one token to another, in order.</summary>
    public IReadOnlyList<Name> Read(TokenRow row, int from, int to)
    {
        List<Name> names = [];
        for (var index = from; index < to;)
        {
            var name = _bodies.Read(row, index, to) ?? BodyNames.ReadDossier(row, index, to) ?? ReadPerson(row, index, from, to);
            if (name is not null)
            {
                names.Add(name);
            }

            index = Math.Max(index + 1, name?.End ?? 0);
        }

        return names;
    }

    private Name? ReadPerson(TokenRow row, int index, int from, int to)
    {
        var end = NameRun.EndOf(row, index, from, to);
        return end == index ? _small.Read(row, index, to) : _persons.Read(row, index, end, to);
    }
}
