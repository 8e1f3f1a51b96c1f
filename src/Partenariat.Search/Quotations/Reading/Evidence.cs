using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>Which words of a message are verbatim in the dossier: what the reading of it rests on.</summary>
internal sealed class Evidence(string message, IReadOnlyList<VerbatimRun> runs, EditionText edition)
{
    // A run that goes on so many words outside of quotation marks shows that they are the dossier's own marks.
    private const int WordsOutside = 3;

    // What the dossier itself has in marks inside a sentence is a term or a few words.
    private const int LongestTerm = 5;

    private static readonly char[] Marks = ['«', '»', '“', '”', '"', '„'];

    public string Message { get; } = message;

    /// <summary>The words of the longest run.</summary>
    public int LongestRun => runs.Select(run => run.WordCount).DefaultIfEmpty(0).Max();

    /// <summary>How many words a stretch has, as people count them.</summary>
    public int CountWords(Stretch stretch)
    {
        return PeopleWords.Count(Message.AsSpan(stretch.Start, stretch.Length));
    }

    /// <summary>The part of a stretch that is verbatim, from 0 to 1.</summary>
    public double Share(Stretch stretch)
    {
        return stretch.Length == 0 ? 0 : (double)Overlapping(stretch).Sum(stretch.Overlap) / stretch.Length;
    }

    /// <summary>The words of the longest run in a stretch.</summary>
    public int LongestRunIn(Stretch stretch)
    {
        return Overlapping(stretch).Select(run => run.WordCount).DefaultIfEmpty(0).Max();
    }

    /// <summary>True where the dossier's words go on over this position.</summary>
    public bool Crosses(int position)
    {
        return Overlapping(new Stretch(position, position + 1)).Any(run => run.Start < position);
    }

    /// <summary>
    /// True for words that the dossier itself has in quotation marks, where its words begin before them or end
    /// after them.
    /// </summary>
    /// <param name="stretch">The words.</param>
    /// <param name="isPaper">True for a whole paper: there only a term is none of the writer's own quotations.</param>
    public bool Surrounds(Stretch stretch, bool isPaper)
    {
        return (!isPaper || CountWords(stretch) <= LongestTerm) && Overlapping(stretch).Any(run =>
            ((CountWords(new Stretch(Math.Min(run.Start, stretch.Start), stretch.Start)) >= WordsOutside && HasMark(run, stretch.Start))
                || (CountWords(new Stretch(stretch.End, Math.Max(run.End, stretch.End))) >= WordsOutside && HasMark(run, stretch.End))));
    }

    // Whether the edition has a mark where the run has this position.
    private bool HasMark(VerbatimRun run, int position)
    {
        var word = run.Original + WordSplitter.Split(Message[run.Start..position]).Count;
        return word < edition.Count && edition.Gap(word).IndexOfAny(Marks) >= 0;
    }

    /// <summary>Where the runs end that go on after the stretch.</summary>
    public IEnumerable<int> EndsAfter(Stretch stretch)
    {
        return Overlapping(stretch).Where(run => run.End > stretch.End).Select(run => run.End);
    }

    // The runs are in order and do not overlap: a long text has thousands, and thousands of stretches ask for theirs.
    private IEnumerable<VerbatimRun> Overlapping(Stretch stretch)
    {
        var (low, high) = (0, runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = runs[middle].End <= stretch.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < runs.Count && runs[low].Start < stretch.End; low++)
        {
            if (stretch.Overlap(runs[low]) > 0)
            {
                yield return runs[low];
            }
        }
    }
}
