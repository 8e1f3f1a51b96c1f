namespace Partenariat.BotFramework;

/// <summary>A property of the conversation's state and the type that it is always read as.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; what is written of it must not depend on whether it was read.</param>
public sealed record StateProperty(string Name, Type Type);
