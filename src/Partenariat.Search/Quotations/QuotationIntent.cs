namespace Partenariat.Search.Quotations;

/// <summary>What a message wants done with the quotation in it.</summary>
public enum QuotationIntent
{
    /// <summary>It does not say.</summary>
    None,

    /// <summary>To know whether the words or the author are right (« vérifie », « est-ce exact ? »).</summary>
    Check,

    /// <summary>To know where the words come from (« d'où sort… », « qui a dit… »).</summary>
    Origin,

    /// <summary>To know who holds what the message says in its own words (« qui dit que… ? »).</summary>
    Speaker,
}
