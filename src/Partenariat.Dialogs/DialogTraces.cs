using System.Diagnostics;

namespace Partenariat.Dialogs;

/// <summary>The dialog's part of a trace: the kind of the answer, never the question.</summary>
internal static class DialogTraces
{
    public static readonly ActivitySource Source = new("Partenariat.Dialogs");
}
