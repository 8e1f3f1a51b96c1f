using Partenariat.Bot.Editions;
using Partenariat.Corpus;

namespace Partenariat.Bot.Tests.Editions;

/// <summary>An edition that was replaced goes with its last user, not before.</summary>
public sealed class EditionShelfTests : IDisposable
{
    private readonly ServedEdition _first = Build();
    private readonly EditionShelf _shelf;

    public EditionShelfTests()
    {
        _shelf = new EditionShelf(_first);
    }

    [Fact]
    public void Replace_NobodyUsesTheLastEdition_DisposesOfIt()
    {
        using (new EditionInUse(_shelf))
        {
            Search(_first);
        }

        Search(_first);
        _shelf.Replace(Build());

        Assert.Throws<ObjectDisposedException>(() => Search(_first));
    }

    [Fact]
    public void Replace_TwoUseTheLastEdition_DisposesOfItAfterTheSecond()
    {
        var one = new EditionInUse(_shelf);
        var other = new EditionInUse(_shelf);
        _shelf.Replace(Build());
        _shelf.Replace(Build());

        one.Dispose();
        one.Dispose();
        Search(_first);
        other.Dispose();

        Assert.Throws<ObjectDisposedException>(() => Search(_first));
        using var next = new EditionInUse(_shelf);
        Search(next.Served);
    }

    public void Dispose()
    {
        _shelf.Dispose();
    }

    private static ServedEdition Build()
    {
        return new ServedEdition(CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "jardins")).Edition!);
    }

    private static void Search(ServedEdition edition)
    {
        Assert.NotEmpty(edition.Dialog.Search("potager", 5));
    }
}
