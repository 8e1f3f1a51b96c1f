using Partenariat.Cards.Views;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs;

namespace Partenariat.Cards.Wording;

/// <summary>Says where words come from: the work, and the place in the dossier.</summary>
internal sealed class Origins(Uri? site)
{
    /// <summary>The whole reference, the place in the dossier and its address.</summary>
    public Origin Of(Passage passage)
    {
        var reference = passage.Kind == PassageKind.Reference ? [] : Citation.Runs(CitationStyle.Iso690, passage);
        var page = passage.Page is { } number ? French.Set(Page(number)) : null;
        return new Origin(passage.Id, reference, ShortOf(passage), PlaceOf(passage), page, ReadingView.AddressOf(site, passage));
    }

    /// <summary>« Dossier, § Les enjeux du partenariat, p. 14 ».</summary>
    public static string PlaceOf(Passage passage)
    {
        // A line that names a work stands by the passages that are quoted from it: their pages are what matters.
        var page = passage.Page is { } number ? $", {Page(number)}" : passage.IsSourceLine ? "" : ", page inconnue";
        return French.Set($"Dossier, § {passage.Section.Title}{page}");
    }

    /// <summary>« Fonteneau 2007, p. 111 », « Hardy s. d. », « le dossier, p. 10 ».</summary>
    public static string ShortOf(Passage passage)
    {
        if (passage.Source.Id == Edition.OwnSourceId)
        {
            return passage.Page is { } page ? $"le dossier, {Page(page)}" : "le dossier";
        }

        var names = passage.Authors.Count > 0 ? passage.Authors : passage.About;
        var who = names.Count > 0
            ? $"{French.Join([.. names.Select(author => author.Family ?? author.Name)])} {Year(passage.Source)}"
            : passage.Source.ShortTitle ?? $"{passage.Source.Title} {Year(passage.Source)}";
        return French.Set(passage.Locator is { } locator ? $"{who}, {Locator(locator)}" : who);
    }

    /// <summary>« Fonteneau, « Travailler ensemble », 2007, p. 111 », « Le dossier, à propos de Julien Damon, p. 20 ».</summary>
    public static string NameOf(Passage passage)
    {
        return passage.Source.Id == Edition.OwnSourceId && passage.Page is { } page
            ? $"{Voices.SpeakerOf(passage)}, {Page(page)}"
            : Citation.Short(passage);
    }

    /// <summary>« Fonteneau 2007 », « loi du 31 mai 1990 ».</summary>
    public static string ShortOf(Source work, Edition edition)
    {
        var names = work.AuthorIds.Select(edition.FindAuthor).OfType<Author>().Select(author => author.Family ?? author.Name).ToList();
        return French.Set(names.Count > 0 ? $"{French.Join(names)} {Year(work)}" : work.ShortTitle ?? $"{work.Title} {Year(work)}");
    }

    private static string Year(Source source)
    {
        return source.Year is { } year ? FormattableString.Invariant($"{year}") : "s. d.";
    }

    private static string Page(string page)
    {
        return $"p.\u00A0{page}";
    }

    private static string Locator(string locator)
    {
        return char.IsAsciiDigit(locator[0]) ? Page(locator) : locator;
    }
}
