using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Partenariat.Channels.Tokens;

/// <summary>The certificate by which the bot can prove who it is.</summary>
internal static class BotCertificate
{
    /// <summary>Reads a PKCS#12 or PEM file with certificate and private key.</summary>
    /// <exception cref="CryptographicException">The file holds none, or the password is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static X509Certificate2 Load(string path, string? password)
    {
        return X509Certificate2.GetCertContentType(path) == X509ContentType.Pkcs12
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
            : string.IsNullOrEmpty(password)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509Certificate2.CreateFromEncryptedPemFile(path, password);
    }

    /// <summary>Why the file is of no use, as the end of a sentence; null for a good one.</summary>
    public static string? Problem(string path, string? password)
    {
        try
        {
            using var certificate = Load(path, password);
            return certificate.HasPrivateKey ? null : $"\"{path}\" holds a certificate without its private key.";
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return $"\"{path}\" cannot be read as a PKCS#12 or PEM file with certificate and private key. {e.Message.Split('\n')[0].Trim()}";
        }
    }
}
