using System.Text;
using CsCheck;
using Partenariat.Bot.Tests.Teams;

namespace Partenariat.Bot.Tests.Fuzzing;

/// <summary>Requests to every address of the program that takes something.</summary>
/// <param name="serviceUrl">Where answers to Teams go.</param>
/// <param name="chats">Web chats that are open.</param>
/// <param name="buttons">The data of buttons that the program has made.</param>
/// <param name="passage">The id of a passage.</param>
internal sealed class HostileRequests(string serviceUrl, IReadOnlyList<(string Id, string Token)> chats, IReadOnlyList<string> buttons, string passage)
{
    private static readonly Gen<string> s_pages = Gen.OneOf("/question", "/dossier", "/verifier", "/embed", "/demo", "/", "/cite/dhume", "/robots.txt", "/chat", "/healthz");

    private static readonly Gen<string> s_names = Gen.OneOf("q", "de", "page", "mot", "notion", "auteur", "watermark", "t", "style", "format", "theme", "texte", "q[]", "Q");

    private static readonly Gen<string> s_mediaTypes = Gen.Frequency(
        (20, Gen.Const("application/json")),
        (1, Gen.OneOf("application/json; charset=utf-7", "text/plain", "application/x-www-form-urlencoded", "")));

    private static readonly Gen<string> s_origins = Gen.Frequency((20, Gen.Const("")), (1, Gen.OneOf("https://evil.example", "null", "http://127.0.0.1", "\u00e9")));

    /// <summary>Any of them.</summary>
    public Gen<HostileRequest> Any => Gen.Frequency((4, Messages), (4, Posts), (2, Chat), (3, Pages), (1, Passages), (1, Papers));

    private Gen<HostileRequest> Messages => Gen.Select(HostileJson.Changed(Activities), s_mediaTypes, (body, type) =>
        new HostileRequest("POST", "/api/messages", Body: body, MediaType: type));

    private Gen<HostileRequest> Posts => Gen.Select(HostileJson.Changed(WebChatActivities), s_mediaTypes, Gen.Int[0, chats.Count - 1], s_origins, (body, type, chat, origin) =>
        new HostileRequest("POST", $"/v3/directline/conversations/{chats[chat].Id}/activities", chats[chat].Token, body, type, origin));

    private Gen<HostileRequest> Chat => Gen.Select(
        Gen.OneOf("GET", "GET", "POST", "POST", "PUT", "OPTIONS"),
        Gen.OneOf("/v3/directline/conversations", "/v3/directline/conversations/{0}", "/v3/directline/conversations/{0}/activities", "/v3/directline/conversations/{0}/stream",
            "/v3/directline/conversations/{0}/upload", "/v3/directline/tokens/refresh", "/api/webchat/token"),
        HostileText.InAddress,
        Gen.Int[0, chats.Count - 1],
        Gen.Int[0, 5],
        (method, path, text, chat, how) => new HostileRequest(
            method,
            path.Replace("{0}", how == 0 ? Cut(text, 200) : chats[chat].Id, StringComparison.Ordinal) + (how == 1 ? "" : $"?watermark={text}&t={text}"),
            how == 2 ? Cut(text, 800) : chats[chat].Token));

    private static Gen<HostileRequest> Pages => Gen.Select(Gen.OneOf("GET", "GET", "GET", "HEAD", "POST"), s_pages, Gen.Select(s_names, HostileText.InAddress).Array[0, 4], (method, page, values) =>
        new HostileRequest(method, page + "?" + Cut(string.Join('&', values.Select(value => $"{value.Item1}={value.Item2}")), 6_000)));

    private Gen<HostileRequest> Passages => Gen.Select(
        Gen.OneOf("/dossier/{0}", "/dossier/{0}?{1}", "/cite/{0}", "/cite/{0}.bib", "/cite/{0}.ris", "/cite/{0}.{1}", "/dossier/{0}/reference.ris", "/{0}"),
        Gen.Frequency((2, Gen.Const(passage)), (1, HostileText.InAddress)),
        HostileText.InAddress,
        (path, id, text) => new HostileRequest("GET", path.Replace("{0}", Cut(id, 600), StringComparison.Ordinal).Replace("{1}", Cut(text, 600), StringComparison.Ordinal)));

    private static Gen<HostileRequest> Papers => Gen.Select(HostileText.WithoutQuotations.Array[1, 6], Gen.OneOf("texte", "texte", "texte", "autre"), Gen.OneOf("json", "csv", "", "%00"), (texts, name, format) =>
        new HostileRequest(
            "POST", "/verifier", Body: Encoding.ASCII.GetBytes($"{name}={Uri.EscapeDataString(string.Join('\n', texts))}&format={format}"), MediaType: "application/x-www-form-urlencoded"));

    private List<string> Activities
    {
        get
        {
            var all = new List<System.Text.Json.Nodes.JsonObject>
            {
                Payloads.Message("c’est quoi le partenariat ?"),
                Payloads.ChannelMessage("quelle différence entre réseau et partenariat ?"),
                Payloads.Query("coopération", 3),
                Payloads.Arrival("a:perso-1", "personal", "29:1abc"),
                Payloads.Installation("add", "a:perso-1"),
                Payloads.Invoke("composeExtension/fetchTask", """{"commandId":"verifier","messagePayload":{"body":{"content":"<p>Le partenariat</p>"}}}"""),
                Payloads.Invoke("composeExtension/submitAction", """{"commandId":"verifier","data":{"texte":"Le partenariat"}}"""),
                Payloads.Invoke("composeExtension/selectItem", """{"passage":"dhume"}"""),
                Payloads.Invoke("composeExtension/queryLink", """{"url":"https://bot.exemple.fr/dossier/dhume"}"""),
                Payloads.Invoke("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"bien\"}"}}"""),
            };
            all.AddRange(buttons.Select(button => Payloads.Press(button)));
            foreach (var activity in all)
            {
                activity["serviceUrl"] = serviceUrl;
                activity["deliveryMode"] = "expectReplies";
            }

            // One without: its answer goes to the connector.
            var accepted = Payloads.Message("et la coopération ?");
            accepted["serviceUrl"] = serviceUrl;
            return [.. all.Append(accepted).Select(activity => activity.ToJsonString())];
        }
    }

    private List<string> WebChatActivities =>
    [
        """{"type":"message","text":"c’est quoi le partenariat ?","locale":"fr-FR","channelData":{"clientActivityID":"1"},"from":{"id":"u"},"entities":[{"type":"ClientCapabilities"}]}""",
        """{"type":"event","name":"webchat/join","value":{"language":"fr"}}""",
        """{"type":"typing"}""",
        .. buttons.Select(button => $$"""{"type":"message","value":{{button}},"attachments":[]}"""),
    ];

    private static string Cut(string text, int most)
    {
        return text[..Math.Min(text.Length, most)];
    }
}
