namespace Partenariat.Corpus.Reading;

/// <summary>The kinds of problems, as <c>check</c> prints them and as <c>corpus/README.md</c> explains them.</summary>
internal static class ProblemCodes
{
    public const string FolderMissing = "dossier-absent";
    public const string FileMissing = "fichier-absent";
    public const string FileTooLarge = "fichier-trop-gros";
    public const string FileUnreadable = "fichier-illisible";
    public const string WrongEncoding = "encodage";
    public const string BrokenYaml = "yaml-invalide";
    public const string BrokenJson = "json-invalide";
    public const string BrokenMarkdown = "markdown-invalide";
    public const string UnexpectedMarkdown = "markdown-imprévu";
    public const string UnknownKey = "clé-inconnue";
    public const string MissingKey = "clé-absente";
    public const string WrongValue = "valeur-invalide";
    public const string WrongId = "identifiant-invalide";
    public const string DuplicateId = "identifiant-en-double";
    public const string UnknownReference = "référence-inconnue";
    public const string NoSource = "passage-sans-source";
    public const string EmptyPassage = "passage-vide";
    public const string UnknownContainer = "conteneur-inconnu";
    public const string UnclosedContainer = "conteneur-non-fermé";
    public const string MisplacedContainer = "conteneur-mal-placé";
    public const string UnreadableAttributes = "attributs-illisibles";
    public const string UnknownAttribute = "attribut-inconnu";
    public const string NoteWithoutText = "note-sans-texte";
    public const string CallWithoutNote = "appel-sans-note";
    public const string FragmentNotFound = "fragment-introuvable";
    public const string ErratumNotFound = "coquille-introuvable";
    public const string ViaCycle = "citation-en-cycle";
    public const string EmendationNotApplicable = "correction-inapplicable";
    public const string UnrecordedDifference = "écart-non-noté";
}
