namespace Partenariat.Bot.Citing;

/// <summary>Where the ways to cite a passage or a work stand.</summary>
internal static class CitePageAddress
{
    /// <summary>The path for an id of the edition.</summary>
    public static string Of(string id)
    {
        return $"/cite/{id}";
    }
}
