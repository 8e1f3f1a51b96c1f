using System.ComponentModel.DataAnnotations;

namespace Partenariat.Bot.Feedback;

/// <summary>Whether opinions and unanswered questions are kept: section <c>Feedback</c> of the configuration.</summary>
internal sealed class FeedbackOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Feedback";

    /// <summary>The name of the file by default.</summary>
    public const string DefaultFile = "feedback.db";

    /// <summary>False, the default: nothing is asked and nothing is kept.</summary>
    public bool Enabled { get; set; }

    /// <summary>The SQLite file, absolute or relative to the program; its folder must exist and be writable.</summary>
    [Required]
    public string File { get; set; } = DefaultFile;

    /// <summary>The absolute path of <see cref="File"/>.</summary>
    public string FullPath => Path.GetFullPath(File, AppContext.BaseDirectory);

    /// <summary>Days after which an entry is deleted; 180 by default.</summary>
    [Range(1, 1095)]
    public int RetentionDays { get; set; } = 180;
}
