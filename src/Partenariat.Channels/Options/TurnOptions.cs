using System.ComponentModel.DataAnnotations;

namespace Partenariat.Channels.Options;

/// <summary>How turns are run: section <c>Turns</c> of the configuration.</summary>
public sealed class TurnOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Turns";

    /// <summary>Turns accepted and not yet answered; above, callers are told to come back (503, Retry-After).</summary>
    [Range(1, 1_000_000)]
    public int QueueCapacity { get; set; } = 1_000;

    /// <summary>Turns run at the same time, each of another conversation.</summary>
    [Range(1, 1_000)]
    public int Concurrency { get; set; } = 32;

    /// <summary>The time that one turn may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the id of an activity is remembered, so that one sent again is not answered again.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan DuplicateWindow { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>With Redis: how long after its last sign of life a replica counts as gone, and others go on with its turns.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What is said when the channel does not take an answer (400, 413); <c>{0}</c> is the error id, also found in the log.</summary>
    [Required]
    public string RefusedText { get; set; } =
        "Ma réponse n’a pas été acceptée par l’application de discussion. "
        + "Vous pouvez poser une question plus précise\u00A0; si cela se reproduit, indiquez la référence {0}.";

    /// <summary>What is said once when questions are answered without memory, because the store is away.</summary>
    [Required]
    public string ForgottenText { get; set; } =
        "Pour l’instant, je ne me souviens pas de nos échanges\u00A0: posez chaque question en entier. J’y réponds normalement.";

    /// <summary>What is said when a turn fails; <c>{0}</c> is the error id, also found in the log.</summary>
    [Required]
    public string ErrorText { get; set; } =
        "Une erreur m’empêche de répondre. Vous pouvez reposer la question\u00A0; si cela se reproduit, indiquez la référence {0}.";
}
