namespace Partenariat.Channels.Tokens;

/// <summary>One issuer of tokens that we accept.</summary>
/// <param name="Issuers">The values of <c>iss</c>.</param>
/// <param name="Keys">Its keys.</param>
/// <param name="IsOwnTenant">True for our tenant, whose tokens speak for our own application and no channel.</param>
internal sealed record Authority(IReadOnlyList<string> Issuers, SigningKeys Keys, bool IsOwnTenant);
