using Newtonsoft.Json;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>What comes back when somebody chooses a result of the search.</summary>
/// <param name="Passage">The id of the passage. Not trusted.</param>
internal sealed record ChosenPassage([property: JsonProperty("passage")] string? Passage);
