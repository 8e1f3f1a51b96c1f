using System.Security.Cryptography;

namespace Partenariat.Channels.Turns;

/// <summary>A short id that a person can read over the telephone.</summary>
internal static class ErrorId
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string New()
    {
        return RandomNumberGenerator.GetString(Alphabet, 8);
    }
}
