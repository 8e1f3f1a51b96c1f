using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>A debate: who holds what, those who say the same side by side, none above the others.</summary>
internal sealed class DebateLayout(BlockFactory blocks, Origins origins) : ILayout
{
    private const char BeforeTheReason = ':';

    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var positions = answer.Debate?.Positions ?? [];
        return Draft.Of(
        [
            .. Remarks.Message(answer),
            .. Remarks.Of(answer),
            .. Lay([.. answer is DebateAnswer { IsOfASide: true } ? Sides(positions) : Sides(positions).OrderBy(side => side.Key is null)]),
            .. Remarks.Why(answer, positions.Count),
        ]);
    }

    // « oui : contractuel », « oui » and « non : informel possible » name their side before the colon.
    private static IEnumerable<IGrouping<string?, Position>> Sides(IReadOnlyList<Position> positions)
    {
        var names = positions.Where(position => position.Label.Contains(BeforeTheReason, StringComparison.Ordinal)).Select(SideOf).ToList();
        var areSides = positions.Select(SideOf).Where(names.Contains).GroupBy(name => name, StringComparer.Ordinal).Any(side => side.Count() > 1);
        return positions.GroupBy(position => areSides && names.Contains(SideOf(position)) ? SideOf(position) : null);
    }

    private static string SideOf(Position position)
    {
        return position.Label.Split(BeforeTheReason)[0].Trim();
    }

    private IEnumerable<Block> Lay(List<IGrouping<string?, Position>> sides)
    {
        foreach (var side in sides)
        {
            if (sides.Count > 1)
            {
                yield return new Subheading(side.Key is { } name ? French.Set(French.Capitalize(name)) : "Autres positions");
            }

            foreach (var position in side)
            {
                yield return Lay(position, side.Key);
            }
        }
    }

    private DebatePosition Lay(Position position, string? side)
    {
        return new DebatePosition(
            Reason(position.Label, side) is { } reason ? French.Set(French.Capitalize(reason)) : null,
            Voices.SpeakerOf(position),
            blocks.Fragment(position.Text, position.Passage),
            origins.Of(position.Passage))
        { Item = Items.Of(position) };
    }

    private static string? Reason(string label, string? side)
    {
        return side is null ? label
            : label == side ? null
            : label[(label.IndexOf(BeforeTheReason, StringComparison.Ordinal) + 1)..].Trim();
    }
}
