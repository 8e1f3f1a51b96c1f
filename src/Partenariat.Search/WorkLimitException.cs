namespace Partenariat.Search;

/// <summary>The work on a message was ended, because it had cost more than a message may.</summary>
/// <param name="limit">The steps that it may cost.</param>
public sealed class WorkLimitException(long limit) : Exception($"More than {limit} steps of work.");
