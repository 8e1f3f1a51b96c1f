namespace Partenariat.Channels.Tests.Hosting;

/// <summary>How long a test waits for something that must come, on a busy machine: it only ends what hangs.</summary>
internal static class Patience
{
    public static readonly TimeSpan Long = TimeSpan.FromMinutes(3);
}
