using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Startup;

/// <summary>Tells an operator in a line why the server does not start, where the reason is not a fault of the program.</summary>
internal static class StartGuard
{
    /// <summary>Serves. Returns its exit code; 1 with the reason written where a setting or this machine forbids the start.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> serve, TextWriter errors)
    {
        try
        {
            return await serve();
        }
        catch (OptionsValidationException e)
        {
            foreach (var failure in e.Failures)
            {
                await errors.WriteLineAsync(failure);
            }

            return 1;
        }
        catch (Exception e) when (IsOfSettingsOrMachine(e))
        {
            await errors.WriteLineAsync($"The server does not start: {Reason(e)}");
            return 1;
        }
    }

    // A taken port, a file of settings that is no JSON, an address that is none, a certificate that cannot be read…
    private static bool IsOfSettingsOrMachine(Exception e)
    {
        return e is IOException or UnauthorizedAccessException or SocketException or CryptographicException
            or InvalidDataException or FormatException or InvalidOperationException;
    }

    /// <summary>The message and those of its causes, in one line.</summary>
    private static string Reason(Exception exception)
    {
        List<string> messages = exception is CryptographicException ? ["a certificate of Kestrel:Certificates cannot be read."] : [];
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            var message = cause.Message.ReplaceLineEndings(" ").Trim();
            if (!messages.Exists(earlier => earlier.Contains(message, StringComparison.OrdinalIgnoreCase)))
            {
                messages.Add(message);
            }
        }

        return string.Join(" ", messages);
    }
}
