namespace Partenariat.Corpus.Reading;

/// <summary>The thesaurus leads to words that the dossier has; absent subjects have no words of it.</summary>
internal sealed class WordRules(string dossier, ProblemLog log)
{
    private readonly DossierWords _words = new(dossier);

    /// <summary>Reports the entries of the thesaurus that lead nowhere, or twice to one place.</summary>
    public void Check(IReadOnlyList<Located<ThesaurusEntry>> thesaurus)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, line) in thesaurus.Where(entry => entry.Value.Word.Length > 0))
        {
            CheckOnce(named, entry.Word, CorpusFiles.Thesaurus, line);
            if (!_words.Has(entry.Word))
            {
                log.Add(
                    ProblemCodes.WrongValue,
                    CorpusFiles.Thesaurus,
                    line,
                    $"« word » : le dossier n’emploie pas le mot « {entry.Word} ».",
                    "Écrivez le mot sous une forme que le dossier emploie, ou ôtez l’entrée.");
            }
        }
    }

    /// <summary>Reports the subjects that the dossier does name.</summary>
    public void Check(IReadOnlyList<Located<AbsentSubject>> absent)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (subject, line) in absent)
        {
            foreach (var form in subject.Forms)
            {
                CheckOnce(named, form, CorpusFiles.Absent, line);
                if (_words.Has(form))
                {
                    log.Add(
                        ProblemCodes.WrongValue,
                        CorpusFiles.Absent,
                        line,
                        $"« forms » : le dossier emploie « {form} ».",
                        "Ôtez cette forme : un sujet absent n’est nommé nulle part dans le dossier.");
                }
            }
        }
    }

    private void CheckOnce(HashSet<string> named, string words, string file, int line)
    {
        if (!named.Add(DossierWords.Fold(words)))
        {
            log.Add(ProblemCodes.DuplicateId, file, line, $"« {words} » a déjà une entrée.", "Réunissez les deux entrées.");
        }
    }
}
