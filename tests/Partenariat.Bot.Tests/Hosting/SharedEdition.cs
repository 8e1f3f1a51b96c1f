using Microsoft.Extensions.DependencyInjection;
using Partenariat.Bot.Editions;
using Partenariat.Corpus;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>The dossier that comes with the program, indexed once for all tests of this assembly.</summary>
internal static class SharedEdition
{
    private static readonly Lazy<ServedEdition> s_served = new(() =>
        new ServedEdition(CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "corpus", "partenariat-travail-social")).Edition!));

    public static ServedEdition Served => s_served.Value;

    /// <summary>Lets a program serve it, in place of an index of its own. It is not disposed of with the program.</summary>
    public static void Serve(IServiceCollection services)
    {
        services.AddSingleton(new EditionShelf(Served));
    }
}
