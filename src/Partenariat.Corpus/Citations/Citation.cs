namespace Partenariat.Corpus.Citations;

/// <summary>References of works and passages, in the styles and formats that teachers and their tools use.</summary>
public static class Citation
{
    /// <summary>The reference of a passage.</summary>
    /// <param name="style">The form wanted.</param>
    /// <param name="passage">
    /// The passage. Where the dossier speaks, the dossier is cited. At second hand, ISO 690 names both works, APA lists the
    /// work that was read, as its manual asks, and the exchange formats tell the other in a note.
    /// </param>
    /// <returns>Plain text: one line for ISO 690 and APA, several for the others; never ends with a line end.</returns>
    public static string Format(CitationStyle style, Passage passage)
    {
        var cited = CitedPlace.Of(passage);
        return style switch
        {
            CitationStyle.BibTex => BibTexEntry.Of(cited.Work, CitationNote.Of(passage)),
            CitationStyle.Ris => RisRecord.Of(cited.Work, CitationNote.Of(passage)),
            CitationStyle.CslJson => CslJsonItem.Of(cited.Work, CitationNote.Of(passage)),
            _ => Plain(Runs(style, passage)),
        };
    }

    /// <summary>The reference of a whole work.</summary>
    /// <param name="style">The form wanted.</param>
    /// <param name="source">The work.</param>
    /// <returns>As for a passage.</returns>
    public static string Format(CitationStyle style, Source source)
    {
        return style switch
        {
            CitationStyle.BibTex => BibTexEntry.Of(source, CitationNote.Of(source)),
            CitationStyle.Ris => RisRecord.Of(source, CitationNote.Of(source)),
            CitationStyle.CslJson => CslJsonItem.Of(source, CitationNote.Of(source)),
            _ => Plain(Runs(style, source)),
        };
    }

    /// <summary>The reference of a passage with its italics, for cards and pages.</summary>
    /// <param name="style">ISO 690 or APA; another style gives one run without italics.</param>
    /// <param name="passage">The passage.</param>
    public static IReadOnlyList<CitationRun> Runs(CitationStyle style, Passage passage)
    {
        return style switch
        {
            CitationStyle.Iso690 => Iso690Passage.Of(passage).Runs,
            CitationStyle.Apa => ApaReference.Of(ReadWork(passage)).Runs,
            _ => [new CitationRun(Format(style, passage), false)],
        };
    }

    /// <summary>The reference of a work with its italics, for cards and pages.</summary>
    /// <param name="style">ISO 690 or APA; another style gives one run without italics.</param>
    /// <param name="source">The work.</param>
    public static IReadOnlyList<CitationRun> Runs(CitationStyle style, Source source)
    {
        return style switch
        {
            CitationStyle.Iso690 => Iso690Passage.Of(source).Runs,
            CitationStyle.Apa => ApaReference.Of(source).Runs,
            _ => [new CitationRun(Format(style, source), false)],
        };
    }

    /// <summary>The call of the reference in a text, after APA: « (Fonteneau, 2007, p. 111) ».</summary>
    public static string InText(Passage passage)
    {
        return ApaInText.Of(passage);
    }

    /// <summary>A short reference for a card: « Fonteneau, « Travailler ensemble », 2007, p. 111 ».</summary>
    public static string Short(Passage passage)
    {
        return ShortReference.Of(passage);
    }

    private static Source ReadWork(Passage passage)
    {
        var cited = CitedPlace.Of(passage);
        return cited.IsOfDossier ? cited.Work : passage.Via ?? cited.Work;
    }

    private static string Plain(IReadOnlyList<CitationRun> runs)
    {
        return string.Concat(runs.Select(run => run.Text));
    }
}
