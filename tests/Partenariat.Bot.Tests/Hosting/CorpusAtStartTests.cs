using Microsoft.Extensions.DependencyInjection;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Startup;
using Partenariat.Corpus;

namespace Partenariat.Bot.Tests.Hosting;

public sealed class CorpusAtStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Server_WithTheCorpusThatComesWithIt_HasAnEdition()
    {
        var builder = ServerBuilder.Create([]);

        Assert.True(builder.TryAddEdition(TextWriter.Null));
        Assert.Equal("partenariat-travail-social", builder.Services.BuildServiceProvider().GetRequiredService<Edition>().Id);
    }

    [Fact]
    public void Server_WithAFaultyCorpus_DoesNotStartAndNamesEveryFault()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "dossier.md"), "---\ntitle: Essai\n---\n\n# Sans identifiant\n");
        File.WriteAllText(Path.Combine(_folder.FullName, "sources.json"), "[{]");
        using var errors = new StringWriter();

        var started = ServerBuilder.Create([$"--Corpus:Folder={_folder.FullName}"]).TryAddEdition(errors);

        Assert.False(started);
        Assert.Contains("dossier.md:5:", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("sources.json", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("notions.yaml", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Address_WhenNobodySaysWhere_IsPort3978OfThisMachine()
    {
        Assert.Equal("http://localhost:3978", ServerBuilder.Create([]).Configuration["urls"]);
    }

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:20099")]
    [InlineData("--http_ports", "20099")]
    public void Address_WhenAnArgumentSaysWhere_IsLeftToIt(string argument, string value)
    {
        Assert.NotEqual("http://localhost:3978", ServerBuilder.Create([argument, value]).Configuration["urls"]);
    }
}
