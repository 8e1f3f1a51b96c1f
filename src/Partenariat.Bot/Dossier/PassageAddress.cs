using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier;

/// <summary>Where a passage is read.</summary>
internal static class PassageAddress
{
    /// <summary>The path and the anchor, right whether the dossier is shown by passages or as a whole.</summary>
    public static string Of(Passage passage)
    {
        return Of(passage.Id);
    }

    /// <summary>The same, for the id of a passage.</summary>
    public static string Of(string passageId)
    {
        return $"/dossier/{passageId}#{passageId}";
    }

    /// <summary>The anchor of a passage on the page of the dossier; a reference that a note gives is read there.</summary>
    public static string InDossier(Passage passage)
    {
        return $"/dossier#{passage.ReadAt ?? passage.Id}";
    }
}
