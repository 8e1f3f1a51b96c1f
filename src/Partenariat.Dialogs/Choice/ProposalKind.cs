namespace Partenariat.Dialogs.Choice;

/// <summary>The kinds of proposal between which the chooser decides. The model file names them so.</summary>
internal enum ProposalKind
{
    /// <summary>Passages, whatever they are called.</summary>
    Passages,

    /// <summary>What a notion is, in the editors' order.</summary>
    Definition,

    /// <summary>The page, the year, the publisher, the link of a work or a passage.</summary>
    Field,

    /// <summary>What sets notions or authors apart.</summary>
    Contrast,

    /// <summary>Who holds what.</summary>
    Debate,

    /// <summary>References in a style.</summary>
    References,

    /// <summary>Something of the last answer again, shorter, or each side of it.</summary>
    Screen,

    /// <summary>A human sentence.</summary>
    Talk,

    /// <summary>A question back.</summary>
    Clarify,

    /// <summary>The dossier does not treat this.</summary>
    Refusal,
}
