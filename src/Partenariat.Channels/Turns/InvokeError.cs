using System.Text.Json.Nodes;

namespace Partenariat.Channels.Turns;

/// <summary>The error body that the protocol documents for invokes.</summary>
internal static class InvokeError
{
    public static InvokeResponse Answer(int status, string code, string message)
    {
        return new InvokeResponse(status, new JsonObject
        {
            ["statusCode"] = status,
            ["type"] = "application/vnd.microsoft.error",
            ["value"] = new JsonObject { ["code"] = code, ["message"] = message },
        });
    }
}
