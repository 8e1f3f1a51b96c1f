using Partenariat.Dialogs;

namespace Partenariat.Bot.Editions;

/// <summary>The edition that a turn or a page has begun with, and ends with whatever is loaded meanwhile.</summary>
internal sealed class EditionInUse(EditionShelf shelf) : IDisposable
{
    private bool _isGivenBack;

    /// <summary>The edition; usable until this is disposed.</summary>
    public ServedEdition Served { get; } = shelf.Take();

    /// <summary>Answers from it.</summary>
    public DossierDialog Dialog => Served.Dialog;

    /// <inheritdoc />
    public void Dispose()
    {
        if (!_isGivenBack)
        {
            _isGivenBack = true;
            shelf.GiveBack(Served);
        }
    }
}
