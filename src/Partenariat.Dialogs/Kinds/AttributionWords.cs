using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Kinds;

/// <summary>The bot's own words on whose the words are, what was claimed repeated beside what the dossier gives.</summary>
public static class AttributionWords
{
    private const int LongestClaim = 90;

    /// <summary>One or two sentences.</summary>
    public static string Explain(QuotationReport report)
    {
        var attribution = report.Attribution;
        var whose = Whose(attribution) + (attribution.IsInMarks ? "" : AndOthers(report));
        return attribution.Verdict switch
        {
            AttributionVerdict.Right when attribution.Reported.Count > 0 => $"{French.Set("L'attribution est juste, de seconde main :")} {whose}.",
            AttributionVerdict.Right => $"{French.Set("L'attribution est juste :")} {whose}.",
            AttributionVerdict.Wrong => $"{French.Set("L'attribution est fausse :")} {Claimed(attribution)}{French.Set(" ;")} {whose}.{Unknown(attribution)}",
            AttributionVerdict.Incomplete => $"{French.Capitalize(whose)}.{Incomplete(attribution)}",
            AttributionVerdict.NotUnderstood =>
                $"{French.Capitalize(whose)}. {French.Set("Attribution non lue :")} {Quoted(NotUnderstood(attribution))}. "
                + French.Set("Vérifiez vous-même à qui vous donnez ces mots."),
            _ => $"{French.Capitalize(whose)}.",
        };
    }

    /// <summary>What of the reference is not what the dossier gives, one sentence for each part.</summary>
    public static IEnumerable<string> Faults(QuotationReport report)
    {
        return report.Attribution.Faults.Select(fault => fault.Part switch
        {
            ClaimPart.Name =>
                $"{French.Set("Nom :")} {French.Set("vous écrivez")} {Quoted(fault.Claimed)}, {French.Set("le dossier")} {Quoted(fault.Actual)}.",
            ClaimPart.Quoter when fault.Actual.Length == 0 =>
                $"{French.Set("Cité par :")} {French.Set("le dossier ne dit pas que")} {fault.Claimed} {French.Set("cite ces mots.")}",
            ClaimPart.Quoter => $"{French.Set("Cité par :")} {Given(fault)}",
            ClaimPart.Work =>
                $"{French.Set("Ouvrage :")} {French.Set("vous indiquez")} {Quoted(fault.Claimed)}, {French.Set("le dossier donne")} {Quoted(fault.Actual)}.",
            ClaimPart.Year => $"{French.Set("Année :")} {Given(fault)}",
            ClaimPart.Page when fault.IsOpen =>
                $"{French.Set("Page :")} {French.Set("vous indiquez")} {fault.Claimed}, "
                + French.Set("le dossier n'en donne pas pour ces mots : page non vérifiable."),
            ClaimPart.Page => $"{French.Set("Page :")} {Given(fault)}",
            _ => $"{French.Set("Article :")} {Given(fault)}",
        });
    }

    private static string Given(ClaimFault fault)
    {
        return $"{French.Set("vous indiquez")} {fault.Claimed}, {French.Set("le dossier donne")} {fault.Actual}.";
    }

    // Names and titles of the user's stay as they are typed.
    private static string Claimed(QuotationAttribution attribution)
    {
        var strangers = attribution.Names
            .Where(name => name.Standing == NameStanding.Stranger)
            .Select(name => Short(name.Name.Text))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        var others = attribution.Names
            .Where(name => name.Standing is NameStanding.Speaker or NameStanding.Quoter)
            .Select(name => Short(name.Name.Text))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return strangers.Count == 0 ? $"{French.Set("vous indiquez")} {Quoted(string.Join(", ", attribution.Claim.Works.Select(work => work.Text)))}"
            : others.Count == 0 ? $"{French.Set("vous les attribuez à")} {French.Join(strangers)}"
            : $"{French.Set("vous nommez avec raison")} {French.Join(others)}, {French.Set("mais aussi à tort")} {French.Join(strangers)}";
    }

    private static string Unknown(QuotationAttribution attribution)
    {
        var unknown = attribution.Names
            .Where(name => name.Standing == NameStanding.Stranger && name.Name.AuthorIds.Count + name.Name.NearIds.Count == 0)
            .Select(name => Short(name.Name.Text))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return unknown.Count == 0 ? "" : $" {French.Set("Le dossier ne cite rien de")} {French.Join(unknown)}.";
    }

    private static string Incomplete(QuotationAttribution attribution)
    {
        var missing = French.Join([.. attribution.Missing.Select(author => author.Name)]);
        var named = French.Join([.. attribution.Names.Where(name => name.Standing != NameStanding.OtherQuoter).Select(name => Short(name.Name.Text))]);
        return attribution switch
        {
            { Missing.Count: > 0 } when attribution.Names.Any(name => name.Standing == NameStanding.Speaker) =>
                $" {French.Set("Vous nommez")} {named}, {French.Set("il manque")} {missing}.",
            _ when attribution.Names.Any(name => name.Standing == NameStanding.Presented) =>
                $" {French.Set("Vous les attribuez à")} {named}{French.Set(" : c'est bien l'ouvrage présenté, mais ce ne sont pas ses mots.")}",
            { IsInMarks: true } => $" {French.Set("Relisez le passage pour savoir à qui ils reviennent.")}",
            _ when attribution.Names.Any(name => name.Standing == NameStanding.Holder) => $" {French.Set("Vous ne nommez que le dossier, où on les lit.")}",
            { Missing.Count: > 0 } => $" {French.Set("Vous ne nommez que")} {named}, {French.Set("qui les cite : nommez aussi")} {missing}.",
            _ when attribution.Faults.All(fault => fault.IsOpen) => $" {French.Set("L'auteur est le bon, la page n'est pas vérifiable dans le dossier.")}",
            _ => attribution.Names.Any(name => name.Standing == NameStanding.Speaker)
                ? $" {French.Set("L'auteur est le bon, la référence est à corriger.")}"
                : "",
        };
    }

    private static string NotUnderstood(QuotationAttribution attribution)
    {
        var claim = attribution.Claim;
        return string.Join(", ", claim.NotUnderstood.Concat(claim.NotUnderstood.Count > 0 ? [] : claim.Works.Select(work => work.Text)));
    }

    // The same words may be several people's.
    private static string AndOthers(QuotationReport report)
    {
        var others = report.Places
            .SelectMany(place => place.Passages.Prepend(place.Passage))
            .SelectMany(passage => passage?.Authors ?? [])
            .DistinctBy(author => author.Id)
            .Where(author => author.Family is not null && report.Attribution.Authors.All(named => named.Id != author.Id))
            .Select(author => French.Of(author.Name))
            .ToList();
        return others.Count == 0 ? "" : French.Set($", et aussi {French.Join(others)}");
    }

    private static string Whose(QuotationAttribution attribution)
    {
        return French.Set(attribution switch
        {
            { Presented.Count: > 0 } =>
                $"ces mots sont d'une présentation de l'ouvrage {French.Of(Names(attribution.Presented))}, par son éditeur ou une revue",
            { IsInMarks: true } => $"ces mots se lisent {Holder(attribution)}{Beside(attribution)}",
            { Authors.Count: > 0 } => Speakers(attribution),
            { IsDossier: true, Paraphrased.Count: > 0 } => $"ces mots sont du dossier lui-même, qui résume {Names(attribution.Paraphrased)}",
            { IsDossier: true } => "ces mots sont du dossier lui-même",
            { Source: { } source } => $"ces mots viennent de : {source.ShortTitle ?? source.Title}",
            _ => "le dossier n'en nomme pas l'auteur",
        });
    }

    private static string Holder(QuotationAttribution attribution)
    {
        return attribution switch
        {
            { Authors: [_] } => $"chez {Names(attribution.Authors)}, qui les met entre guillemets",
            { Authors.Count: > 0 } => $"chez {Names(attribution.Authors)}, qui les mettent entre guillemets",
            { IsDossier: true } => "dans le dossier lui-même, qui les met entre guillemets",
            { Source: { } source } => $"entre guillemets dans : {source.ShortTitle ?? source.Title}",
            _ => "entre guillemets dans le dossier",
        };
    }

    private static string Beside(QuotationAttribution attribution)
    {
        return attribution.NamedBeside.Count == 0 ? "" : $" dans une phrase qui nomme {French.Join(attribution.NamedBeside)}";
    }

    private static string Speakers(QuotationAttribution attribution)
    {
        var isPerson = attribution.Authors.All(author => author.Family is not null);
        var speakers = isPerson ? $"ces mots sont {French.Of(Names(attribution.Authors))}" : $"ces mots viennent de « {Names(attribution.Authors)} »";
        return attribution.Reported.Count > 0 ? $"{speakers}, qui rend compte des propos {French.Of(Names(attribution.Reported))}"
            : attribution.QuotedBy.Count > 0 ? $"{speakers}, cités par {Names(attribution.QuotedBy)}" : speakers;
    }

    private static string Names(IReadOnlyList<Author> authors)
    {
        return French.Join([.. authors.Select(author => author.Name)]);
    }

    private static string Quoted(string words)
    {
        return $"«\u00A0{Short(words)}\u00A0»";
    }

    private static string Short(string words)
    {
        var line = string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestClaim ? line : $"{line[..LongestClaim].TrimEnd()}…";
    }
}
