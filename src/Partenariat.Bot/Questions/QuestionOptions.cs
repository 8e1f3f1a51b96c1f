using System.ComponentModel.DataAnnotations;

namespace Partenariat.Bot.Questions;

/// <summary>The page that answers without JavaScript: section <c>Questions</c> of the configuration.</summary>
internal sealed class QuestionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Questions";

    /// <summary>How many of its pages one address may open in a minute: a classroom shares one address.</summary>
    [Range(1, 1_000_000)]
    public int AddressPerMinute { get; set; } = 300;
}
