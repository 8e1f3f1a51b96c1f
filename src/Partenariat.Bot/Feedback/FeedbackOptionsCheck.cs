using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Feedback;

/// <summary>A file that cannot be written would lose every entry, and nobody would know before an editor looks for them.</summary>
internal sealed class FeedbackOptionsCheck : IValidateOptions<FeedbackOptions>
{
    public ValidateOptionsResult Validate(string? name, FeedbackOptions options)
    {
        return options.Enabled && !string.IsNullOrEmpty(options.File) && Problem(options.FullPath) is { } problem
            ? ValidateOptionsResult.Fail($"Feedback:File: {problem}")
            : ValidateOptionsResult.Success;
    }

    private static string? Problem(string file)
    {
        try
        {
            FeedbackStore.Create(file);
            return null;
        }
        catch (SqliteException e)
        {
            return $"\"{file}\" cannot be opened as an SQLite file and written. {e.Message}";
        }
    }
}
