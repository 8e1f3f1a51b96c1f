using Partenariat.Corpus;
using Partenariat.Dialogs.Finding;
using Partenariat.Search;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs;

/// <summary>What every kind of answer draws on: the edition, and the ways to find something in it.</summary>
internal sealed record Knowledge(
    Edition Edition,
    DossierIndex Index,
    QuotationChecker Quotations,
    PassageFinder Passages,
    ContrastFinder Contrasts,
    DebateFinder Debates,
    Suggester Suggester);
