using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>Gathers the steps of an alignment into runs.</summary>
internal sealed class RunBuilder(Quote quote, EditionText edition)
{
    // A cut of so few words is honest only where it does not turn the sentence round.
    private const int ShortCut = 3;

    private readonly List<WordRun> _runs = [];
    private bool _isCut;
    private (int Start, int End) _cut;

    public static IReadOnlyList<WordRun> Build(WordAlignment alignment, Quote quote, EditionText edition)
    {
        var builder = new RunBuilder(quote, edition);
        var steps = alignment.Steps;
        for (var index = 0; index < steps.Count; index++)
        {
            if (steps[index].Kind == StepKind.Jump)
            {
                var first = index;
                while (index + 1 < steps.Count && steps[index + 1].Kind == StepKind.Jump)
                {
                    index++;
                }

                builder.AddJump(steps[first], steps[index]);
            }
            else
            {
                builder.Add(steps[index]);
            }
        }

        return builder._runs;
    }

    private void Add(Step step)
    {
        if (step.Kind == StepKind.Aside)
        {
            _isCut = true;
            return;
        }

        // The call of a note is no word.
        if (step.Kind == StepKind.Add && edition.IsCalled(step.Original, quote.Words[step.Given].Folded))
        {
            return;
        }

        var isSame = step.Kind is StepKind.Match or StepKind.Detour;
        Append(new WordRun
        {
            IsSame = isSame,
            GivenStart = step.Given,
            GivenEnd = step.Given + step.GivenCount,
            OriginalStart = step.Original,
            OriginalEnd = step.Original + step.OriginalCount,
            IsErratum = step.Kind == StepKind.Detour,
            IsCut = _isCut || (_runs.Count > 0 && step.OriginalCount > 0 && edition.IsBreak(step.Original)),
            CutStart = _cut.Start,
            CutEnd = _cut.End,
        });
        _isCut = false;
        _cut = default;
    }

    private void AddJump(Step first, Step last)
    {
        var (start, end) = (first.Original, last.Original + last.OriginalCount);
        if (quote.IsCut(first.Given) && IsHonest(start, end))
        {
            _isCut = true;
            _cut = (start, end);
            return;
        }

        Append(new WordRun
        {
            IsSame = false,
            GivenStart = first.Given,
            GivenEnd = first.Given,
            OriginalStart = start,
            OriginalEnd = end,
        });
    }

    // A cut joins pieces of one work, and takes neither half of a negation away from the words beside it.
    private bool IsHonest(int start, int end)
    {
        var before = edition.UnitAt(start - 1).Passage?.Source.Id;
        var after = end < edition.Count ? edition.UnitAt(end).Passage?.Source.Id : null;
        var words = Enumerable.Range(start, end - start).Select(word => edition.FoldedAt(word)).ToList();
        return before == after
            && !WeightyWords.IsNegation(words[0])
            && !WeightyWords.IsNegation(words[^1])
            && (words.Count > ShortCut || !WeightyWords.In(words, 0, words.Count).Any());
    }

    private void Append(WordRun run)
    {
        var joins = _runs.Count > 0
            && _runs[^1].IsSame == run.IsSame
            && _runs[^1].IsErratum == run.IsErratum
            && !run.IsCut
            && _runs[^1].IsFollowedBy(run);
        if (joins)
        {
            _runs[^1] = _runs[^1] with { GivenEnd = run.GivenEnd, OriginalEnd = run.OriginalEnd };
        }
        else
        {
            _runs.Add(run);
        }
    }
}
