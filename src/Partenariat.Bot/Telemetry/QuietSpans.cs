using System.Diagnostics;
using OpenTelemetry;

namespace Partenariat.Bot.Telemetry;

/// <summary>
/// Takes out of the framework's spans whatever a visitor has sent or is: addresses hold questions and ids of
/// conversations, and headers say who asks. What stays is a list, so that a new tag of the framework stays out.
/// </summary>
internal sealed class QuietSpans : BaseProcessor<Activity>
{
    private const string OwnNames = "Partenariat.";

    private static readonly HashSet<string> s_kept =
    [
        "error.type", "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme",
    ];

    /// <inheritdoc />
    public override void OnEnd(Activity data)
    {
        if (data.Source.Name.StartsWith(OwnNames, StringComparison.Ordinal))
        {
            return;
        }

        var route = data.GetTagItem("http.route");
        data.DisplayName = $"{data.GetTagItem("http.request.method")} {route}".TrimEnd();
        foreach (var (name, _) in data.TagObjects.ToList())
        {
            if (!s_kept.Contains(name))
            {
                data.SetTag(name, null);
            }
        }
    }
}
