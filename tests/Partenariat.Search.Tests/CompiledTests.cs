using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search.Compiled;

namespace Partenariat.Search.Tests;

/// <summary>What is kept from one start to the next makes it faster and changes nothing that is found, however it was spoilt.</summary>
public sealed class CompiledTests : IDisposable
{
    private static readonly string[] s_questions =
    [
        "c'est quoi le partenariat ?", "quelle différence entre réseau et partenariat ?", "trop d'instances, trop de comités, on s'y perd",
        "diferance entre koperation é coordinasion", "que dit Merini de la négociation ?", "quelle loi crée le comité départemental ?",
        "les thunes", "comment faire pousser des tomates ?", "un partenariat entre partenaires égaux",
    ];

    // Without its messages: learning from 23,000 of them at every start would take minutes.
    private static readonly Edition s_edition = Copied("authors.yaml", "");
    private static readonly Lazy<DossierIndex> s_index = new(() => DossierIndex.Build(s_edition));

    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("compiled");

    private string Folder => Path.Combine(_place.FullName, "compiled");

    private string OnlyIndex => Assert.Single(Directory.GetDirectories(Folder));

    private CompiledFolder OnDiskFolder => new(Folder, "this version", largestInMemory: 0);

    private string Kept => Assert.Single(Directory.GetFiles(Folder));

    [Fact]
    public void The_second_start_finds_what_the_first_found_with_the_same_scores()
    {
        var first = Found();

        Assert.Equal(Found(s_index.Value), first);
        Assert.NotNull(new CompiledFolder(Folder).Read(s_edition));
        Assert.Equal(first, Found());
    }

    [Fact]
    public void What_was_learned_of_letters_and_of_meanings_is_the_same_at_the_second_start()
    {
        DossierIndex.Build(TestDossier.Edition, new CompiledFolder(Folder)).Dispose();
        using var second = DossierIndex.Build(TestDossier.Edition, new CompiledFolder(Folder));

        Assert.Equal(Learned(TestDossier.Index), Learned(second));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(100_000)]
    public void A_file_cut_short_is_made_again(int length)
    {
        var found = Found();
        var whole = File.ReadAllBytes(Kept);
        File.WriteAllBytes(Kept, whole[..length]);

        Assert.Null(new CompiledFolder(Folder).Read(s_edition));
        Assert.Equal(found, Found());
        Assert.Equal(whole.Length, new FileInfo(Kept).Length);
    }

    [Fact]
    public void A_file_of_which_any_byte_has_changed_is_not_used()
    {
        Found();
        var whole = File.ReadAllBytes(Kept);
        var random = new Random(1);
        foreach (var place in Enumerable.Range(0, 50).Select(_ => random.Next(whole.Length)).Append(0).Append(whole.Length - 1))
        {
            var spoilt = (byte[])whole.Clone();
            spoilt[place] ^= 1;
            File.WriteAllBytes(Kept, spoilt);

            Assert.Null(new CompiledFolder(Folder).Read(s_edition));
        }
    }

    [Fact]
    public void A_file_with_more_at_its_end_is_not_used()
    {
        Found();
        File.AppendAllText(Kept, " ");

        Assert.Null(new CompiledFolder(Folder).Read(s_edition));
    }

    [Fact]
    public void A_file_of_another_program_is_not_used_even_under_the_right_name()
    {
        Found();
        var own = Kept;
        DossierIndex.Build(s_edition, new CompiledFolder(Folder, "another version")).Dispose();
        File.Move(Directory.GetFiles(Folder).Single(file => file != own), own, overwrite: true);

        Assert.Null(new CompiledFolder(Folder).Read(s_edition));
    }

    [Fact]
    public void A_file_of_another_corpus_is_not_used_even_under_the_right_name()
    {
        Found();
        var own = Kept;
        var corrected = Copied("authors.yaml", "# relu\n");
        DossierIndex.Build(corrected, new CompiledFolder(Folder)).Dispose();
        var others = Directory.GetFiles(Folder).Single(file => file != own);
        Assert.NotNull(new CompiledFolder(Folder).Read(corrected));

        File.Move(others, own, overwrite: true);

        Assert.Null(new CompiledFolder(Folder).Read(s_edition));
        Assert.Null(new CompiledFolder(Folder).Read(corrected));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_or_written_is_no_matter()
    {
        var file = Path.Combine(_place.FullName, "file");
        File.WriteAllText(file, "");

        Assert.Equal(Found(s_index.Value), Found(DossierIndex.Build(s_edition, new CompiledFolder(Path.Combine(file, "compiled")))));
        Assert.Equal(Found(s_index.Value), Found(DossierIndex.Build(s_edition, new CompiledFolder(file))));
    }

    [Fact]
    public void Old_files_go()
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Enumerable.Range(0, 9))
        {
            var path = Path.Combine(Folder, old.ToString(CultureInfo.InvariantCulture));
            File.WriteAllText(path, "left by an earlier version");
            File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, old, 0, 0, DateTimeKind.Utc));
        }

        Found();

        Assert.NotNull(new CompiledFolder(Folder).Read(s_edition));
        Assert.Equal(4, Directory.GetFiles(Folder).Length);
    }

    [Fact]
    public void An_index_above_the_size_stays_on_disk_and_finds_the_same_with_the_same_scores()
    {
        var found = Found(s_index.Value);

        Assert.Equal(found, Found(OnDisk()));
        Assert.NotEmpty(Directory.GetFiles(OnlyIndex));
        Assert.Equal(found, Found(OnDisk()));
        Assert.NotNull(OnDiskFolder.OpenIndex(s_edition));
    }

    [Fact]
    public void An_index_on_disk_of_which_any_file_has_changed_or_is_gone_is_made_again()
    {
        var found = Found(OnDisk());
        foreach (var name in Directory.GetFiles(OnlyIndex).Select(Path.GetFileName))
        {
            var bytes = File.ReadAllBytes(Path.Combine(OnlyIndex, name!));
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(Path.Combine(OnlyIndex, name!), bytes);
            Assert.Null(OnDiskFolder.Read(s_edition));
            Assert.Equal(found, Found(OnDisk()));
            Assert.NotNull(OnDiskFolder.OpenIndex(s_edition));

            File.Delete(Directory.GetFiles(OnlyIndex)[0]);
            Assert.Null(OnDiskFolder.Read(s_edition));
            Assert.Equal(found, Found(OnDisk()));
        }
    }

    [Fact]
    public void An_index_on_disk_with_a_file_more_is_not_used()
    {
        Found(OnDisk());
        File.WriteAllText(Path.Combine(OnlyIndex, "segments_9"), "");

        Assert.Null(OnDiskFolder.Read(s_edition));
    }

    [Fact]
    public void An_index_on_disk_whose_list_is_gone_goes_too()
    {
        Found(OnDisk());
        File.Move(Kept, Path.Combine(_place.FullName, "away"));

        DossierIndex.Build(s_edition, new CompiledFolder(Folder, "another version")).Dispose();

        Assert.Empty(Directory.GetDirectories(Folder));
    }

    public void Dispose()
    {
        _place.Delete(recursive: true);
    }

    private List<string> Found()
    {
        using var index = DossierIndex.Build(s_edition, new CompiledFolder(Folder));
        return Found(index);
    }

    private DossierIndex OnDisk()
    {
        return DossierIndex.Build(s_edition, OnDiskFolder);
    }

    private static List<string> Found(DossierIndex index)
    {
        return
        [
            .. from question in s_questions
               let request = new SearchRequest { Text = question, Notions = index.Recognizer.Recognize(question).Ids(EntityKind.Notion) }
               from hit in index.Search(request, 20)
               select string.Create(CultureInfo.InvariantCulture, $"{question} {hit.Passage.Id} {hit.Score:R} {hit.Coverage:R}"),
        ];
    }

    private static List<string> Learned(DossierIndex index)
    {
        return
        [
            .. from question in s_questions
               let odds = index.Odds(question)
               let meaning = index.Meaning(question)
               let outside = index.Outside(question)
               from passage in TestDossier.Edition.Texts
               select string.Create(CultureInfo.InvariantCulture, $"{question} {passage.Id} {odds.Of(passage):R} {meaning.Of(passage):R} {outside:R}"),
        ];
    }

    private static Edition Copied(string file, string more)
    {
        var copy = Directory.CreateTempSubdirectory("corpus");
        foreach (var original in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus", "partenariat-travail-social"))
            .Where(original => Path.GetFileName(original) != "asked.tsv"))
        {
            File.Copy(original, Path.Combine(copy.FullName, Path.GetFileName(original)));
        }

        File.AppendAllText(Path.Combine(copy.FullName, file), more);
        var edition = CorpusReader.Read(copy.FullName).Edition!;
        copy.Delete(recursive: true);
        return edition;
    }
}
