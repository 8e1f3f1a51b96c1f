namespace Partenariat.Channels.DirectLine;

/// <summary>What a token allows: to speak as one user in one conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The user; the body of a request is never believed about it.</param>
/// <param name="Expires">The end of the token.</param>
/// <param name="Use">For a stream token: the one use that it is good for; else null.</param>
internal sealed record ConversationGrant(string ConversationId, string UserId, DateTimeOffset Expires, string? Use = null);
