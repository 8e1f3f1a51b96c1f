namespace Partenariat.Dialogs.Answers;

/// <summary>A follow-up offered as a button.</summary>
/// <param name="Label">The words on the button, in French, short.</param>
/// <param name="Question">A whole question, understood without any context: pressing the button asks it.</param>
public sealed record Suggestion(string Label, string Question)
{
    /// <summary>A suggestion whose label is the question.</summary>
    public Suggestion(string question)
        : this(question, question)
    {
    }
    /// <summary>What it asks for, or null where only its words tell.</summary>
    public Topic? Topic { get; init; }
}
