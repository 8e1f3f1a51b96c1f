namespace Partenariat.Bot.Startup;

/// <summary>The settings under <c>Corpus</c>.</summary>
internal sealed class CorpusOptions
{
    public const string Section = "Corpus";

    public const string DefaultFolder = "corpus/partenariat-travail-social";

    /// <summary>The folder of the dossier, absolute or relative to the program. The default is the dossier shipped with it.</summary>
    public string Folder { get; set; } = DefaultFolder;

    /// <summary>True, the default: changes of the files are served without a restart, once they hold no error.</summary>
    public bool Watch { get; set; } = true;
}
