namespace Partenariat.Bot.Turns;

/// <summary>The value of an invoke is not what the protocol promises: the caller is told so (400).</summary>
/// <param name="reason">The reason, for the caller's developers: it quotes nothing of the value.</param>
internal sealed class MalformedInvokeException(string reason) : Exception(reason);
