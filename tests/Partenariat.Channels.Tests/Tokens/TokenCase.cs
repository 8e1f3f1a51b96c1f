using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>One request to <c>/api/messages</c> and what is to become of it.</summary>
/// <param name="Name">What is particular about it.</param>
/// <param name="Authorization">Makes its header, or null for none.</param>
/// <param name="Ours">Whether we accept it.</param>
/// <param name="JavaScript">Whether the official JavaScript SDK accepts it: the same, but where the table of docs/hosts.md says otherwise.</param>
/// <param name="DotNet">Whether the official .NET SDK does.</param>
/// <param name="ChannelId">The channel of the activity.</param>
/// <param name="ServiceUrl">The serviceUrl of the activity.</param>
internal sealed record TokenCase(
    string Name,
    Func<Mint, string?> Authorization,
    bool Ours,
    bool JavaScript,
    bool DotNet,
    string ChannelId = ChannelIds.Teams,
    string ServiceUrl = Mint.ServiceUrl);
