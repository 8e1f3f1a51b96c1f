using System.Globalization;
using System.Text;
using System.Text.Json;
using Partenariat.Corpus;

namespace Partenariat.Benchmarks;

/// <summary>
/// Makes a corpus of any size from the sentences of the shipped dossier: shuffled, one word in five another, with
/// works, authors, notions and phrases in proportion. The same each time.
/// </summary>
internal sealed class MadeCorpus
{
    private const int PassagesOfSection = 50;
    private const int PassagesOfWork = 10;
    private const int PassagesOfAuthor = 20;
    private const int PassagesOfNotion = 40;
    private const int MostNotions = 2_000;
    private const int Phrases = 8;

    private static readonly string[] s_syllables =
        ["ba", "co", "di", "fé", "gra", "lu", "mé", "no", "pri", "que", "ra", "so", "ti", "va", "ver", "tion", "ment", "char", "pla", "bri"];

    private readonly Random _random = new(20010);
    private readonly string[][] _sentences;
    private readonly int _passages;

    private MadeCorpus(Edition like, int passages)
    {
        _passages = passages;
        _sentences =
        [
            .. like.Texts.SelectMany(text => text.Text.Split(". "))
                .Select(sentence => new string([.. sentence.Where(letter => char.IsLetter(letter) || letter is ' ' or '’' or '\'')]))
                .Select(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(words => words.Length is >= 6 and <= 40),
        ];
    }

    /// <summary>Writes a corpus.</summary>
    /// <param name="like">Whose sentences it is made of.</param>
    /// <param name="folder">Where; made if absent.</param>
    /// <param name="passages">How many passages.</param>
    public static void Write(Edition like, string folder, int passages)
    {
        Directory.CreateDirectory(folder);
        new MadeCorpus(like, passages).Write(folder);
    }

    /// <summary>A made word, always the same for a number.</summary>
    public static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = number + s_syllables.Length; rest > 0; rest /= s_syllables.Length)
        {
            word.Append(s_syllables[rest % s_syllables.Length]);
        }

        return word.ToString();
    }

    private void Write(string folder)
    {
        var notions = Math.Clamp(_passages / PassagesOfNotion, 3, MostNotions);
        var defined = Enumerable.Range(0, notions).Select(_ => new List<string>()).ToArray();
        using (var dossier = new StreamWriter(Path.Combine(folder, "dossier.md")))
        using (var keywords = new StreamWriter(Path.Combine(folder, "keywords.yaml")))
        {
            dossier.Write("---\ntitle: Essai\npublisher: Essai\nyear: 2010\npages: 9\nlanguage: fr\n---\n\n::: page {n=1}\n:::\n");
            keywords.Write("keywords:\n");
            for (var passage = 0; passage < _passages; passage++)
            {
                if (passage % PassagesOfSection == 0)
                {
                    var section = passage / PassagesOfSection;
                    dossier.Write($"\n# {Capital(Word(section))} {Word(section + 7)} {{#s{section} page=1}}\n");
                }

                WritePassage(passage, notions, defined, dossier, keywords);
            }
        }

        WriteWorks(folder);
        File.WriteAllText(Path.Combine(folder, "notions.yaml"), "notions:\n" + string.Concat(defined.Select(NotionLine)));
    }

    private void WritePassage(int passage, int notions, List<string>[] defined, StreamWriter dossier, StreamWriter keywords)
    {
        var notion = _random.Next(notions);
        var isDefinition = defined[notion].Count < 3 && passage % 3 == 0;
        if (isDefinition)
        {
            defined[notion].Add($"p{passage}");
        }

        var work = passage / PassagesOfWork;
        var sentences = Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Sentence())
            .Prepend([Capital(Notion(notion)), "est", Word(passage), "et", "commun"])
            .ToList();
        var text = string.Join(' ', sentences.Select(words => Capital(string.Join(' ', words)) + "."));
        var kind = isDefinition ? "definition" : "quotation";
        dossier.Write($"\n::: passage {{#p{passage} kind={kind} source=w{work} page=1 notions=n{notion}}}\n{text}\n:::\n");
        var phrases = Enumerable.Range(0, Phrases).Select(_ => Phrase(sentences)).Append($"{Notion(notion)} {Word(passage)}");
        keywords.Write($"- {{passage: p{passage}, words: [{string.Join(", ", phrases.Select(phrase => $"\"{phrase}\""))}]}}\n");
    }

    private static string NotionLine(List<string> definitions, int notion)
    {
        var name = Notion(notion);
        var status = definitions.Count > 0 ? "defined" : "mentioned";
        return $"- {{id: n{notion}, label: \"{name}\", article: \"le {name}\", stems: [{Fold(name)}], except: [], forms: [], related: [], "
            + $"opposed: [], status: {status}, definitions: [{string.Join(", ", definitions)}], passages: []}}\n";
    }

    private void WriteWorks(string folder)
    {
        var works = Enumerable.Range(0, (_passages / PassagesOfWork) + 1).Select(work => (object)new
        {
            id = $"w{work}",
            type = "book",
            title = $"{Capital(Word(work))} {Word(work + 1)} {Word(work + 3)}",
            author = new[] { new { family = Family(work / (PassagesOfAuthor / PassagesOfWork)), given = "Anne" } },
            issued = Year(1950 + (work % 60)),
            custom = new { authors = new[] { $"a{work / (PassagesOfAuthor / PassagesOfWork)}" } },
        });
        object own = new { id = "dossier", type = "document", title = "Essai", issued = Year(2010) };
        File.WriteAllText(Path.Combine(folder, "sources.json"), JsonSerializer.Serialize(works.Prepend(own)));
        File.WriteAllText(Path.Combine(folder, "authors.yaml"), "authors:\n" + string.Concat(
            Enumerable.Range(0, (_passages / PassagesOfAuthor) + 1).Select(author => $"- {{id: a{author}, family: {Family(author)}, given: Anne}}\n")));
    }

    private static Dictionary<string, object> Year(int year)
    {
        return new() { ["date-parts"] = new[] { new[] { year } } };
    }

    private string[] Sentence()
    {
        var words = (string[])_sentences[_random.Next(_sentences.Length)].Clone();
        for (var index = 0; index < words.Length; index++)
        {
            // Few words are frequent, many are rare (Zipf).
            words[index] = _random.Next(5) == 0 ? Word((int)(20 * Math.Pow(Math.Max(2, _passages), _random.NextDouble()))) : words[index];
        }

        return words;
    }

    private string Phrase(List<string[]> sentences)
    {
        var words = sentences[_random.Next(sentences.Count)];
        var length = Math.Min(words.Length, _random.Next(2, 6));
        var start = _random.Next(words.Length - length + 1);
        return string.Join(' ', words[start..(start + length)]);
    }

    /// <summary>The name of a notion.</summary>
    public static string Notion(int number)
    {
        return $"z{Word(number)}age";
    }

    /// <summary>The family name of an author.</summary>
    public static string Family(int number)
    {
        return Capital($"kr{Word(number)}ov");
    }

    private static string Capital(string words)
    {
        return char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    private static string Fold(string word)
    {
        return word.Replace('é', 'e');
    }
}
