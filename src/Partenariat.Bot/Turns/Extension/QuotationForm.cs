using System.Text.Json.Nodes;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>Where a quotation is pasted that stands in no message yet.</summary>
internal static class QuotationForm
{
    /// <summary>The name of the field in the submitted data.</summary>
    public const string Field = "citation";

    private const int LongestQuotation = 8_000;

    /// <summary>The card.</summary>
    public static JsonObject Card()
    {
        return new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["lang"] = "fr",
            ["body"] = new JsonArray(new JsonObject
            {
                ["type"] = "Input.Text",
                ["id"] = Field,
                ["label"] = French.Set("La citation, avec ou sans son auteur"),
                ["placeholder"] = French.Set("« … » (auteur, année, page)"),
                ["isMultiline"] = true,
                ["isRequired"] = true,
                ["maxLength"] = LongestQuotation,
                ["errorMessage"] = French.Set("Collez la citation à vérifier."),
            }),
            ["actions"] = new JsonArray(new JsonObject
            {
                ["type"] = "Action.Submit",
                ["title"] = French.Set("Vérifier"),
            }),
        };
    }
}
