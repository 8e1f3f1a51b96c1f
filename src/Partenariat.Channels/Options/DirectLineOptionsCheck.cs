using Microsoft.Extensions.Options;

namespace Partenariat.Channels.Options;

/// <summary>An origin with a path or a slash would match nothing, and a folder without room for keys would fail each visitor.</summary>
internal sealed class DirectLineOptionsCheck : IValidateOptions<DirectLineOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var wrong = options.AllowedOrigins
            .Where(origin => !IsOrigin(origin))
            .Select(origin => $"DirectLine:AllowedOrigins: \"{origin}\" is not an origin such as https://www.example.org (no path, no slash at the end).");
        if (!string.IsNullOrEmpty(options.KeyFolder) && ProblemOfFolder(options.KeyFolder) is { } problem)
        {
            wrong = wrong.Append($"DirectLine:KeyFolder: {problem}");
        }

        var problems = wrong.ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static bool IsOrigin(string origin)
    {
        return Uri.TryCreate(origin, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            && string.Equals(url.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase);
    }

    private static string? ProblemOfFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"\"{folder}\" cannot be written. {e.Message}";
        }
    }
}
