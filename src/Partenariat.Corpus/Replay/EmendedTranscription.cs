using Partenariat.Corpus.Reading;

namespace Partenariat.Corpus.Replay;

/// <summary>The transcription with the recorded emendations made and the recorded lines moved.</summary>
internal sealed class EmendedTranscription
{
    private readonly string[] _lines;
    private readonly List<int> _order;
    private readonly ProblemLog _log;

    private EmendedTranscription(string transcription, ProblemLog log)
    {
        _lines = transcription.Split('\n');
        _order = [.. Enumerable.Range(1, _lines.Length)];
        _log = log;
    }

    /// <summary>The lines in the order of the edition, each with its number in the transcription.</summary>
    public static IEnumerable<(int Number, string Text)> Of(string transcription, EmendationsDraft record, ProblemLog log)
    {
        var emended = new EmendedTranscription(transcription, log);
        foreach (var (emendation, line) in record.Emendations)
        {
            emended.Apply(emendation, line);
        }

        foreach (var (move, line) in record.Displacements)
        {
            emended.Apply(move, line);
        }

        return emended._order.Select(number => (number, emended._lines[number - 1]));
    }

    private void Apply(Emendation emendation, int line)
    {
        if (emendation.Line > _lines.Length || emendation.Line < 1)
        {
            Report(line, $"La transcription n’a pas de ligne {emendation.Line}.", "Corrigez le numéro de ligne.");
            return;
        }

        var text = _lines[emendation.Line - 1];
        var at = text.IndexOf(emendation.Before, StringComparison.Ordinal);
        if (emendation.Before.Length == 0 || at < 0)
        {
            Report(
                line,
                $"« {emendation.Before} » n’est pas à la ligne {emendation.Line} de la transcription.",
                "Recopiez la leçon telle que la ligne l’a après les corrections qui précèdent.");
        }
        else if (text.IndexOf(emendation.Before, at + 1, StringComparison.Ordinal) >= 0)
        {
            Report(
                line,
                $"« {emendation.Before} » est plusieurs fois à la ligne {emendation.Line} de la transcription.",
                "Ajoutez à before et à after les mots voisins.");
        }
        else
        {
            _lines[emendation.Line - 1] = text.Remove(at, emendation.Before.Length).Insert(at, emendation.After);
        }
    }

    private void Apply(Displacement move, int line)
    {
        var isInside = move.After >= move.FirstLine && move.After <= move.LastLine;
        if (isInside || move.FirstLine < 1 || move.After < 1 || Math.Max(move.LastLine, move.After) > _lines.Length)
        {
            Report(
                line,
                $"Les lignes {move.FirstLine}-{move.LastLine} ne peuvent pas être mises après la ligne {move.After}.",
                "Corrigez les numéros de lignes.");
            return;
        }

        bool IsMoved(int number) => number >= move.FirstLine && number <= move.LastLine;
        var moved = _order.Where(IsMoved).ToList();
        _order.RemoveAll(IsMoved);
        _order.InsertRange(_order.IndexOf(move.After) + 1, moved);
    }

    private void Report(int line, string cause, string remedy)
    {
        _log.Add(ProblemCodes.EmendationNotApplicable, CorpusFiles.Emendations, line, cause, remedy);
    }
}
