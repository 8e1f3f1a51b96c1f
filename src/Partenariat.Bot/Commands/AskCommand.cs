using System.CommandLine;
using System.Text;
using Partenariat.Bot.Asking;
using Partenariat.Bot.Startup;
using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Commands;

/// <summary><c>ask "…"</c>, <c>ask --json "…"</c>, <c>ask --jsonl</c>: answers without any channel.</summary>
internal static class AskCommand
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Exit code 0; 1 where the corpus has errors, where no question is given, or where a line has no answer.</summary>
    public static Command Create()
    {
        var question = new Argument<string?>("question") { Description = "La question.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Affiche la réponse comme un objet JSON." };
        var lines = new Option<bool>("--jsonl") { Description = "Lit une question JSON par ligne sur l’entrée standard." };
        var explain = new Option<bool>("--explain") { Description = "Affiche comment la question est lue, pour les développeurs." };
        var after = new Option<string[]>("--after") { Description = "Un message d’avant, dans la même conversation ; l’option peut être répétée." };
        var folder = CorpusOption.Create();
        var command = new Command("ask", "Répond à une question, sans canal.") { question, after, json, lines, explain, folder };
        command.SetAction(parsed => Ask(parsed.GetRequiredValue(folder), parsed.GetValue(question), parsed.GetValue(after) ?? [], new Form(
            parsed.GetValue(json),
            parsed.GetValue(lines),
            parsed.GetValue(explain))));
        return command;
    }

    private static int Ask(string folder, string? question, IReadOnlyList<string> after, Form form)
    {
        if (EditionFile.Open(folder, Console.Error) is not { } edition)
        {
            return 1;
        }

        using var dialog = new DossierDialog(edition, EditionFile.Compiled);
        var respondent = new Respondent(dialog, new AnswerCards(edition));
        using var output = new StreamWriter(Console.OpenStandardOutput(), s_utf8);
        if (form.Lines)
        {
            using var input = new StreamReader(Console.OpenStandardInput(), s_utf8);
            return QuestionStream.Answer(line => respondent.Json(line.Id, line.Question, line.Context ?? []), input, output, Console.Error) ? 0 : 1;
        }

        if (question is null)
        {
            Console.Error.WriteLine("Posez une question : ask \"quelle différence entre réseau et partenariat ?\"");
            return 1;
        }

        output.WriteLine(form switch
        {
            { Explain: true } => dialog.Explain(question, respondent.After(after)),
            { Json: true } => respondent.Json(null, question, after).ToJsonString(AnswerJson.Options),
            _ => respondent.Text(question, after),
        });
        return 0;
    }

    private readonly record struct Form(bool Json, bool Lines, bool Explain);
}
