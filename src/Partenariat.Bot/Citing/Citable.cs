using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Citing;

/// <summary>What can be cited: a passage with its page, or a whole work.</summary>
public abstract record Citable
{
    /// <summary>The id in the edition.</summary>
    public abstract string Id { get; }

    /// <summary>In short: « Fonteneau, « Travailler ensemble », 2007, p. 111 ».</summary>
    public abstract string Name { get; }

    /// <summary>The call of the reference in a text, after APA; null for a whole work, which has no page to call.</summary>
    public virtual string? InText => null;

    /// <summary>The passage or the work with this id; null where there is none.</summary>
    public static Citable? Find(Edition edition, string id)
    {
        return edition.FindPassage(id) is { } passage ? Of(passage)
            : edition.FindSource(id) is { } work ? new CitableWork(work)
            : null;
    }

    /// <summary>A passage.</summary>
    public static Citable Of(Passage passage)
    {
        return new CitablePassage(passage);
    }

    /// <summary>The reference with its italics.</summary>
    public abstract IReadOnlyList<CitationRun> Runs(CitationStyle style);

    /// <summary>The reference as plain text.</summary>
    public abstract string Format(CitationStyle style);

    private sealed record CitablePassage(Passage Passage) : Citable
    {
        public override string Id => Passage.Id;

        public override string Name => Citation.Short(Passage);

        public override string InText => Citation.InText(Passage);

        public override IReadOnlyList<CitationRun> Runs(CitationStyle style)
        {
            return Citation.Runs(style, Passage);
        }

        public override string Format(CitationStyle style)
        {
            return Citation.Format(style, Passage);
        }
    }

    private sealed record CitableWork(Source Work) : Citable
    {
        public override string Id => Work.Id;

        public override string Name => Work.ShortTitle ?? Work.Title ?? Work.Id;

        public override IReadOnlyList<CitationRun> Runs(CitationStyle style)
        {
            return Citation.Runs(style, Work);
        }

        public override string Format(CitationStyle style)
        {
            return Citation.Format(style, Work);
        }
    }
}
