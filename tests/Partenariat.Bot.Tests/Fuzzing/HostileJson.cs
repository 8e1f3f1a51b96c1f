using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Partenariat.Bot.Tests.Fuzzing;

/// <summary>JSON that was right, and has been changed somewhere.</summary>
internal static class HostileJson
{
    private static readonly Gen<string> s_value = Gen.Frequency(
        (4, HostileText.Any.Select(text => JsonSerializer.Serialize(text))),
        (1, Gen.OneOf("null", "true", "0", "-1", "1e308", "99999999999999999999", "\"\"", "[]", "{}", "[null]", "[[],{}]", "\"\\ud800\"", "\"\\u0000\"")),
        (1, Gen.Int[1, 60].Select(depth => new string('[', depth) + new string(']', depth))),
        (1, HostileText.Any.Array[0, 12].Select(texts => JsonSerializer.Serialize(texts))));

    private static readonly Gen<Edit> s_edit = Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 5], s_value, (place, kind, value) => new Edit(place, kind, value));

    /// <summary>A right text with some changes, and now and then with broken bytes.</summary>
    public static Gen<byte[]> Changed(IReadOnlyList<string> right)
    {
        return Gen.Select(Gen.Int[0, right.Count - 1], s_edit.Array[0, 3], Gen.Int[0, 19], Gen.Int[0, 100_000], (which, edits, damage, at) =>
        {
            var json = JsonNode.Parse(right[which])!;
            var late = new List<(string Mark, string Value)>();
            foreach (var edit in edits)
            {
                Apply(json, edit, late);
            }

            var text = late.Aggregate(json.ToJsonString(), (before, one) => before.Replace($"\"{one.Mark}\"", one.Value, StringComparison.Ordinal));
            return Damage(Encoding.UTF8.GetBytes(text), damage, at);
        });
    }

    private static byte[] Damage(byte[] bytes, int damage, int at)
    {
        var place = at % bytes.Length;
        switch (damage)
        {
            case 0:
                return bytes[..place];
            case 1:
                bytes[place] = (byte)at;
                return bytes;
            case 2:
                return [.. bytes[..place], .. bytes[..place], .. bytes[place..]];
            default:
                return bytes;
        }
    }

    private static void Apply(JsonNode json, Edit edit, List<(string Mark, string Value)> late)
    {
        var places = Objects(json).SelectMany(owner => owner.Select(property => (Owner: owner, property.Key))).ToList();
        if (places.Count == 0)
        {
            return;
        }

        // Values that no node can hold, such as half of a letter, take the place of a mark in the text.
        var mark = $"mark-{late.Count}";
        var (holder, key) = places[edit.Place % places.Count];
        switch (edit.Kind)
        {
            case 0:
                holder.Remove(key);
                return;
            case 1:
                var value = holder[key];
                holder.Remove(key);
                holder[key.ToUpperInvariant()] = value;
                return;
            case 2:
                holder[key] = new JsonArray(holder[key]?.DeepClone());
                return;
            case 3:
                holder[mark] = mark;
                break;
            default:
                holder[key] = mark;
                break;
        }

        late.Add((mark, edit.Value));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node)
    {
        return node switch
        {
            JsonObject one => one.SelectMany(property => Objects(property.Value)).Prepend(one),
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };
    }

    private sealed record Edit(int Place, int Kind, string Value);
}
