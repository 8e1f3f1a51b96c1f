namespace Partenariat.Search;

/// <summary>What was recognised in a text.</summary>
/// <param name="Text">The original text.</param>
/// <param name="Words">All its words, in order.</param>
/// <param name="Entities">The names, in the order of the text; a longer name hides those inside it.</param>
public sealed record Recognition(string Text, IReadOnlyList<Word> Words, IReadOnlyList<Entity> Entities)
{
    /// <summary>The ids of one kind, each once, in the order of the text.</summary>
    public IReadOnlyList<string> Ids(EntityKind kind)
    {
        return [.. Entities.Where(entity => entity.Kind == kind).Select(entity => entity.Id).Distinct(StringComparer.Ordinal)];
    }
}
