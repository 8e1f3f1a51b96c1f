using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Answers;

/// <summary>The parts that only some kinds of answer have, for those who read any answer: empty where there are none.</summary>
public static class AnswerParts
{
    extension(Answer answer)
    {
        /// <summary>The tables.</summary>
        public IReadOnlyList<Contrast> Contrasts => (answer as ContrastAnswer)?.Contrasts ?? [];

        /// <summary>The debate, or null.</summary>
        public Debate? Debate => (answer as DebateAnswer)?.Debate;

        /// <summary>The report on the quotations of the message.</summary>
        public MessageReport Review => (answer as QuotationAnswer)?.Report ?? MessageReport.None;

        /// <summary>The references asked for in a style.</summary>
        public IReadOnlyList<StyledReference> References => (answer as SourceAnswer)?.References ?? [];

        /// <summary>The readings to choose from.</summary>
        public IReadOnlyList<Suggestion> Choices => (answer as ClarifyAnswer)?.Choices ?? [];
    }
}
