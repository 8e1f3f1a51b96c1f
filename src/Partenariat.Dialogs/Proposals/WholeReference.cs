using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Proposals.References;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals;

/// <summary>The whole reference in words: under a passage stands a short one, which is no answer to « la référence ? ».</summary>
internal static class WholeReference
{
    private static readonly Phrases s_asked = Phrases.Read("whole-reference.tsv");

    /// <summary>« Référence complète : … », of each once.</summary>
    /// <param name="works">The passages and works; at least one.</param>
    public static string Of(IReadOnlyList<CitedWork> works)
    {
        var references = works
            .Select(cited => cited.Passage is null ? Citation.Format(CitationStyle.Iso690, cited.Work) : Citation.Format(CitationStyle.Iso690, cited.Passage))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return $"{French.Set(references.Count > 1 ? "Références complètes :" : "Référence complète :")} {string.Join(French.Set(" ; "), references)}.";
    }

    /// <summary>The answer with the whole reference of what it shows first, where the source is asked for and not told yet.</summary>
    public static Answer Say(Turn turn, Answer answer)
    {
        return answer switch
        {
            { Passages: [] } or QuotationAnswer or BibliographyAnswer => answer,
            SourceAnswer { Message: null, References: [] } => answer with { Message = Of([CitedWork.Of(answer.Passages[0])]) },
            SourceAnswer => answer,
            _ when s_asked.AreIn(turn.Message.Words) => answer with { Remarks = [.. answer.Remarks, Of([CitedWork.Of(answer.Passages[0])])] },
            _ => answer,
        };
    }
}
