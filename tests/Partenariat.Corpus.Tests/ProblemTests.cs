using System.Text;
using Partenariat.Corpus.Reading;

namespace Partenariat.Corpus.Tests;

/// <summary>Everything that can be wrong in a corpus is told with its file, its line, its cause and a remedy.</summary>
public sealed class ProblemTests
{
    // What is wrong: the file, the text replaced, its replacement, the line and the code expected.
    public static TheoryData<string, string, string, int, string> Slips => new()
    {
        // dossier.md, containers
        { "dossier.md", "# Introduction {#introduction page=1}", "# Introduction", 10, "clé-absente" },
        { "dossier.md", "{#jardin-intro kind", "{#Jardin_intro kind", 12, "identifiant-invalide" },
        { "dossier.md", "{#jardin-intro kind", "{#source-jardin kind", 12, "identifiant-invalide" },
        { "dossier.md", "{#jardin-intro kind", "{kind", 12, "clé-absente" },
        { "dossier.md", "{#aubier-intro kind", "{#jardin-intro kind", 18, "identifiant-en-double" },
        { "dossier.md", "{#note-1 n", "{#note-2 n", 38, "identifiant-en-double" },
        { "dossier.md", "{#auteurs page", "{#introduction page", 16, "identifiant-en-double" },
        { "dossier.md", "kind=law ", "kind=loi ", 68, "valeur-invalide" },
        { "dossier.md", "kind=law ", "kind=law color=red ", 68, "attribut-inconnu" },
        { "dossier.md", "kind=law ", "kind=law kind=note ", 68, "attributs-illisibles" },
        { "dossier.md", "locator=\"art. 2\"", "locator=\"art. 2", 68, "attributs-illisibles" },
        { "dossier.md", "source=loi-1999-05-03 ", "", 68, "passage-sans-source" },
        { "dossier.md", "source=loi-1999-05-03 ", "source=loi-1999-05-30 ", 68, "référence-inconnue" },
        { "dossier.md", "about=ormeau page=3 lines=31", "about=orme page=3 lines=31", 49, "référence-inconnue" },
        { "dossier.md", "notions=terrain", "notions=terrains", 68, "référence-inconnue" },
        { "dossier.md", "work=ormeau", "work=orme", 64, "référence-inconnue" },
        { "dossier.md", "via=aubier-2011 vialocator", "via=aubier vialocator", 31, "référence-inconnue" },
        { "dossier.md", "source=terral-1998 via=aubier-2011 vialocator", "source=aubier-2011 via=aubier-2011 vialocator", 31, "citation-en-cycle" },
        { "dossier.md", "of=aubier-2011", "of=aubier", 45, "référence-inconnue" },
        { "dossier.md", "::: passage {#loi-terrain", "::: citation {#loi-terrain", 68, "conteneur-inconnu" },
        { "dossier.md", "Enfin, s'il le faut, la règle. »\n:::\n::::", "Enfin, s'il le faut, la règle. »\n:::", 53, "conteneur-non-fermé" },
        { "dossier.md", "Paul Ormeau répond :\n:::", "Paul Ormeau répond :\n:::\n\n:::", 53, "conteneur-non-fermé" },
        { "dossier.md", "::: passage {#ormeau-enfin kind=quotation source=ormeau locator=41 notions=regle}", "::: note {#ormeau-enfin n=9}", 59, "conteneur-mal-placé" },
        { "dossier.md", "::: page {n=1}\n", "::: page {n=1}\nTexte.\n", 7, "conteneur-mal-placé" },
        { "dossier.md", "# Introduction {#introduction page=1}\n", "", 11, "conteneur-mal-placé" },
        { "dossier.md", "Deux auteurs seulement sont retenus ici.\n", "", 34, "note-sans-texte" },
        { "dossier.md", "missing=true", "missing=oui", 42, "valeur-invalide" },
        { "dossier.md", "n=2 page=2 lines=23", "page=2 lines=23", 38, "clé-absente" },
        { "dossier.md", "lines=42 notions=terrain", "lines=douze notions=terrain", 68, "valeur-invalide" },
        { "dossier.md", "La loi du 3 mai 1999 : « Tout terrain communal vacant peut être prêté à une association de jardiniers. »\n", "", 68, "passage-vide" },

        // dossier.md, words
        { "dossier.md", "[2](#note-2)", "[2](#note-22)", 19, "appel-sans-note" },
        { "dossier.md", "[2](#note-2)", "[2](http://example.org)", 19, "markdown-imprévu" },
        { "dossier.md", "*ensemble*", "<em>ensemble</em>", 23, "markdown-imprévu" },
        { "dossier.md", "*ensemble*", "`ensemble`", 23, "markdown-imprévu" },
        { "dossier.md", "Lise Aubier est", "    Lise Aubier est", 39, "markdown-imprévu" },
        { "dossier.md", "Lise Aubier est", "[1]: Lise\n\nLise Aubier est", 39, "markdown-imprévu" },
        { "dossier.md", "Lise Aubier est", "![Lise](#note-1) est", 39, "markdown-imprévu" },
        { "dossier.md", "Lise Aubier est", "***\n\nLise Aubier est", 39, "markdown-imprévu" },
        { "dossier.md", "parole commune::{", "parole commune{", 31, "markdown-imprévu" },
        { "dossier.md", "parole commune::{#", "parole commune:: {#", 31, "attributs-illisibles" },
        { "dossier.md", "Lise Aubier est", "Lise {Aubier} est", 39, "attributs-illisibles" },
        { "dossier.md", "title: Les", "titre: Les", 2, "clé-inconnue" },
        { "dossier.md", "title: Les jardins partagés\n", "", 2, "clé-absente" },
        { "dossier.md", "title: Les", "title: [Les", 2, "yaml-invalide" },
        { "dossier.md", "title: Les jardins partagés\n", "---\n\n", 1, "clé-absente" },

        // sources.json
        { "sources.json", "\"id\": \"ormeau\",", "\"id\": \"aubier-2011\",", 29, "identifiant-en-double" },
        { "sources.json", "\"type\": \"book\",\n    \"title\": \"Cultiver", "\"type\": \"livre\",\n    \"title\": \"Cultiver", 10, "valeur-invalide" },
        { "sources.json", "\"issue\": \"3\"", "\"numero\": \"3\"", 29, "clé-inconnue" },
        { "sources.json", "\"issue\": \"3\"", "\"issue\": [3]", 29, "valeur-invalide" },
        { "sources.json", "\"issue\": \"3\"", "\"issue\": \"\\ud83d\"", 35, "json-invalide" },
        { "sources.json", "\"issue\": \"3\"", "\"\\ud83d\": \"3\"", 35, "json-invalide" },
        { "sources.json", "[[2011]]", "[[\"2011\"]]", 10, "valeur-invalide" },
        { "sources.json", "{ \"date-parts\": [[2011]] }", "[[2011]]", 10, "valeur-invalide" },
        { "sources.json", "{ \"date-parts\": [[2011]] }", "2011", 10, "valeur-invalide" },
        { "sources.json", "\"given\": \"Paul\"", "\"given\": 1", 29, "valeur-invalide" },
        { "sources.json", "{ \"family\": \"Ormeau\", \"given\": \"Paul\" }", "\"Ormeau\"", 29, "valeur-invalide" },
        { "sources.json", "\"custom\": { \"authors\": [\"ormeau\"] }", "\"custom\": { \"auteurs\": [\"ormeau\"] }", 29, "clé-inconnue" },
        { "sources.json", "\"custom\": { \"authors\": [\"ormeau\"] }", "\"custom\": { \"authors\": \"ormeau\" }", 29, "valeur-invalide" },
        { "sources.json", "\"authors\": [\"ormeau\"]", "\"authors\": [\"orme\"]", 29, "référence-inconnue" },
        { "sources.json", "\"via\": \"aubier-2011\"", "\"via\": \"aubier\"", 20, "référence-inconnue" },
        { "sources.json", "\"authors\": [\"aubier\"]", "\"authors\": [\"aubier\"], \"via\": \"terral-1998\"", 10, "citation-en-cycle" },
        { "sources.json", "\"id\": \"dossier\"", "\"id\": \"le-dossier\"", 1, "référence-inconnue" },
        { "sources.json", "\"title\": \"Cultiver ensemble\",", "\"title\": \"Cultiver ensemble\"", 14, "json-invalide" },
        { "sources.json", "\"title\": \"Cultiver ensemble\",", "\"title\": \"Cultiver\", \"title\": \"ensemble\",", 10, "json-invalide" },

        // YAML files
        { "authors.yaml", "id: ormeau,", "id: aubier,", 4, "identifiant-en-double" },
        { "authors.yaml", "family: Ormeau", "nom: Ormeau", 4, "clé-inconnue" },
        { "authors.yaml", "note: note-2", "note: note-9", 2, "référence-inconnue" },
        { "authors.yaml", "[jardin-intro]", "[jardin]", 5, "référence-inconnue" },
        { "authors.yaml", "status: referred", "status: lointain", 5, "valeur-invalide" },
        { "authors.yaml", "id: terral, ", "", 3, "clé-absente" },
        { "authors.yaml", "literal: \"le Cercle", "literal: \"le \"Cercle", 5, "yaml-invalide" },
        { "notions.yaml", "id: voisinage", "id: regle", 6, "identifiant-en-double" },
        { "notions.yaml", "definitions: [terral-conversation]", "definitions: [terral]", 2, "référence-inconnue" },
        { "notions.yaml", "related: [jardin-collectif, jardin-familial]", "related: [jardin-collectiv]", 2, "référence-inconnue" },
        { "notions.yaml", "status: defined, definitions: [terral-conversation]", "status: defined", 2, "valeur-invalide" },
        { "notions.yaml", "status: defined, definitions: [terral-conversation]", "status: definie, definitions: [terral-conversation]", 2, "valeur-invalide" },
        { "notions.yaml", "stems: [regl]", "stems: [règl]", 5, "valeur-invalide" },
        { "notions.yaml", "stems: [regl]", "indefinite: des règles, stems: [regl]", 5, "valeur-invalide" },
        { "keywords.yaml", "passage: jardin-intro", "passage: jardin-intr", 2, "référence-inconnue" },
        { "thesaurus.yaml", "word: terrain", "word: terrein", 2, "valeur-invalide" },
        { "thesaurus.yaml", "[parcelle, lopin]", "[parcelle de terre]", 2, "valeur-invalide" },
        { "thesaurus.yaml", "[parcelle, lopin]", "[]", 2, "valeur-invalide" },
        { "thesaurus.yaml", "thesaurus:\n", "thesaurus:\n- {word: Terrain, said: [champ]}\n", 3, "identifiant-en-double" },
        { "absent.yaml", "bassin de natation", "Terrain communal", 2, "valeur-invalide" },
        { "absent.yaml", "bassin de natation", "Piscine", 2, "identifiant-en-double" },
        { "absent.yaml", "label: \"les piscines\", ", "", 2, "clé-absente" },
        { "absent.yaml", "label: \"les piscines\", ", "label: \"les piscines\", setting: oui, ", 2, "valeur-invalide" },
        { "elsewhere.yaml", "message: \"quand faut-il tailler les rosiers ?\"", "message: \"\"", 2, "clé-absente" },
        { "elsewhere.yaml", "message:", "asked:", 2, "clé-inconnue" },
        { "asked.tsv", "note-terral", "note-teral", 3, "référence-inconnue" },
        { "asked.tsv", "\tnote-terral", "\tnote-terral\toui", 3, "valeur-invalide" },
        { "asked.tsv", "à quelle heure", "\taubier-regle\nà quelle heure", 4, "valeur-invalide" },
        { "contrasts.yaml", "se divise en lots", "se divise en lotz", 10, "fragment-introuvable" },
        { "contrasts.yaml", "passage: aubier-regle,", "passage: aubier-regl,", 17, "référence-inconnue" },
        { "contrasts.yaml", "jardin-familial: {", "jardin: {", 10, "référence-inconnue" },
        { "contrasts.yaml", "status: explicit", "status: net", 5, "valeur-invalide" },
        { "contrasts.yaml", "status: explicit", "status: explicit\n  contradicts: [j9]", 2, "référence-inconnue" },
        { "contrasts.yaml", "about: [aubier]", "about: [aubin]", 17, "référence-inconnue" },
        { "emendations.yaml", "passage: aubier-regle,", "passage: aubier,", 18, "référence-inconnue" },
        { "emendations.yaml", "reading: \"s'épuisse\"", "reading: \"s'épuise\"", 18, "coquille-introuvable" },
        { "emendations.yaml", "line: 25", "line: vingt-cinq", 11, "valeur-invalide" },
        { "emendations.yaml", "lines: \"21-23\"", "lines: \"21 à 23\"", 16, "valeur-invalide" },
        { "emendations.yaml", ", reason: \"titre courant\"", "", 11, "clé-absente" },
    };

    // Problems of whole files.
    private static readonly (Action<CorpusCopy> Spoil, string File, string Code)[] s_files =
    [
        (copy => copy.Delete("dossier.md"), "dossier.md", "fichier-absent"),
        (copy => copy.Delete("sources.json"), "sources.json", "fichier-absent"),
        (copy => copy.Delete("notions.yaml"), "notions.yaml", "fichier-absent"),
        (copy => copy.Delete("transcription.txt"), "transcription.txt", "fichier-absent"),
        (copy => copy.Write("dossier.md", "").Lengthen("dossier.md", 100_000_001), "dossier.md", "fichier-trop-gros"),
        (copy => copy.Write("dossier.md", "# Été", Encoding.Latin1), "dossier.md", "encodage"),
        (copy => copy.Write("dossier.md", "# Été", Encoding.Unicode), "dossier.md", "encodage"),
        (copy => copy.Write("notions.yaml", "notions: []", new UnicodeEncoding(false, false)), "notions.yaml", "encodage"),
        (copy => copy.Write("dossier.md", new string('>', 100_000)), "dossier.md", "markdown-invalide"),
        (copy => copy.Write("dossier.md", new string('[', 100_000)), "dossier.md", "markdown-invalide"),
        (copy => copy.Write("dossier.md", new string('~', 1_000)), "dossier.md", "markdown-imprévu"),
        (copy => copy.Write("transcription.txt", string.Concat(Enumerable.Repeat("> ", 1_000))), "dossier.md", "écart-non-noté"),
        (copy => copy.Write("notions.yaml", new string('[', 100_000)), "notions.yaml", "yaml-invalide"),
        (copy => copy.Write("notions.yaml", "- un\n- deux"), "notions.yaml", "yaml-invalide"),
        (copy => copy.Write("notions.yaml", "notions:\n- &a [*a]\n"), "notions.yaml", "yaml-invalide"),
        (copy => copy.Write("sources.json", new string('[', 100_000)), "sources.json", "json-invalide"),
        (copy => copy.Write("sources.json", "{}"), "sources.json", "json-invalide"),
        (copy => copy.Write("sources.json", "[1]"), "sources.json", "json-invalide"),
        (copy => copy.Write("sources.json", ""), "sources.json", "json-invalide"),
    ];

    public static TheoryData<int> Files => new(Enumerable.Range(0, s_files.Length));

    [Theory]
    [MemberData(nameof(Slips))]
    public void Read_OneSlip_IsToldWithItsPlace(string file, string before, string after, int line, string code)
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problems = copy.Replace(file, before, after).Problems();
        Assert.Contains($"{file}:{line} {code}", problems.Select(problem => $"{problem.File}:{problem.Line} {problem.Code}"));
        Assert.All(problems, problem => Assert.Matches(@"^[\w«].*\.$", problem.Cause));
        Assert.All(problems, problem => Assert.Matches(@"^\w.*\.$", problem.Remedy));
        Assert.All(problems, problem => Assert.DoesNotMatch("« | »|[^: ] :[ $]| [;?!] ", problem.Remedy));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_FileCannotBeRead_IsTold(int index)
    {
        var (spoil, file, code) = s_files[index];
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        spoil(copy);
        Assert.Contains($"{file} {code}", copy.Problems().Select(problem => $"{problem.File} {problem.Code}"));
    }

    [Fact]
    public void Read_BrokenSources_DoesNotReportEveryReferenceToThem()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problem = Assert.Single(copy.Write("sources.json", "[").Problems());
        Assert.Equal("json-invalide", problem.Code);
    }

    [Fact]
    public void Read_SeveralFilesSpoilt_TellsAllInTheOrderOfTheFiles()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        copy.Replace("keywords.yaml", "jardin-intro", "jardin-outro").Replace("authors.yaml", "note: note-2", "note: note-9").Replace("dossier.md", "kind=law", "kind=loi");
        Assert.Equal(["dossier.md", "authors.yaml", "keywords.yaml"], copy.Problems().Select(problem => problem.File));
    }

    [Fact]
    public void Read_ByteOrderMarkAndCrlf_AreAccepted()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        foreach (var file in Directory.GetFiles(copy.Folder))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(true));
        }

        Assert.Empty(copy.Problems());
    }

    [Fact]
    public void Read_FragmentWithOneLetterWrong_SaysWhichWord()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problem = Assert.Single(copy.Replace("contrasts.yaml", "sur une parcelle unique", "sur une parcele unique").Problems());
        Assert.Contains("« parcelle »", problem.Cause, StringComparison.Ordinal);
        Assert.Contains("« parcele »", problem.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FragmentOfAnotherPassage_NamesThePassage()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problem = Assert.Single(copy.Replace("contrasts.yaml", "se divise en lots", "Tout terrain communal vacant").Problems());
        Assert.Contains("« loi-terrain »", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ReferenceWithOneLetterWrong_ProposesTheNearestId()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problem = Assert.Single(copy.Replace("keywords.yaml", "jardin-intro", "jardin-intra").Problems());
        Assert.Contains("« jardin-intro »", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ReferencesToAFileThatHoldsNothing_AreTold()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problems = copy.Write("notions.yaml", "notions: []\n").Problems();
        Assert.Contains(problems, problem => problem is { File: "dossier.md", Code: "référence-inconnue" });
    }

    [Fact]
    public void Read_CitationChainAsLongAsTheFile_IsFollowed()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var chain = Enumerable.Range(0, 20_000).Select(i => $$"""{"id": "s-{{i}}", "type": "book", "custom": {"via": "s-{{i + 1}}" } },""");
        copy.Replace("sources.json", "[\n", "[" + string.Concat(chain) + """{"id": "s-20000", "type": "book"},""" + "\n");
        Assert.Empty(copy.Problems());
    }

    [Fact]
    public void Read_YamlWhoseFewLinesStandForMillionsOfValues_IsToldAndNotWrittenOut()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var lines = Enumerable.Range(1, 12).Select(level => $"k{level}: &b{level} [{string.Join(", ", Enumerable.Repeat($"*b{level - 1}", 10))}]");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Single(copy.Write("absent.yaml", "k0: &b0 [x]\n" + string.Join('\n', lines) + "\nabsent: *b12\n").Problems());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
        Assert.Equal(("absent.yaml", 2, "yaml-invalide"), (problem.File, problem.Line, problem.Code));
        Assert.Contains("« *b0 » renvoie à une autre valeur", problem.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BracketThatIsNotClosed_IsToldOnALineOfTheFile()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problem = Assert.Single(copy.Write("keywords.yaml", "keywords:\n- {passage: jardin-intro, keywords: [a]").Problems());
        Assert.Equal(("keywords.yaml", 2, "yaml-invalide"), (problem.File, problem.Line, problem.Code));
    }

    [Theory]
    [InlineData("deux\\nlignes")]
    [InlineData("un\\u2028paragraphe")]
    [InlineData("\\e [31mrouge")]
    public void Read_ValueWithControlCharacters_IsToldInOneLine(string word)
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problem = Assert.Single(copy.Replace("thesaurus.yaml", "[parcelle, lopin]", $"[\"{word}\"]").Problems());
        Assert.DoesNotContain(problem.ToString(), letter => char.IsControl(letter) || letter is '\u2028');
    }

    [Fact]
    public void Read_ValueThatFillsTheFile_IsShownByItsEnds()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problems = copy.Replace("keywords.yaml", "passage: jardin-intro", $"passage: {new string('a', 1_000_000)}").Problems();
        Assert.InRange(Assert.Single(problems).ToString().Length, 100, 2_000);
    }

    [Fact]
    public void Read_NoFolder_IsTold()
    {
        var reading = CorpusReader.Read(Path.Combine(TestCorpora.Gardens, "ailleurs"));
        Assert.Null(reading.Edition);
        Assert.Equal("dossier-absent", Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void Codes_Every_IsShownByACaseOfTheseTests()
    {
        // No test can make a file unreadable for the superuser, under whom containers run.
        var shown = Slips.Select(slip => (string)slip[4]).Concat(s_files.Select(file => file.Code))
            .Concat([ProblemCodes.FolderMissing, ProblemCodes.FileUnreadable, ProblemCodes.EmendationNotApplicable, ProblemCodes.UnrecordedDifference]);
        Assert.Empty(AllCodes().Except(shown));
    }

    internal static IEnumerable<string> AllCodes()
    {
        return typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!);
    }
}
