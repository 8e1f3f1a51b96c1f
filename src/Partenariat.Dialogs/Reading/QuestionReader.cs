using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>Understands a message: recognises what it names, reads its wording, keeps the words for the index.</summary>
internal sealed partial class QuestionReader(Edition edition, EntityRecognizer recognizer, DossierIndex index)
{
    /// <summary>Longer messages are read up to here: a question is never as long, a pasted quotation can be.</summary>
    public const int LongestQuestion = 4_000;

    /// <summary>Reads a message of any content and length.</summary>
    public Question Read(string message)
    {
        var start = message.Length > LongestQuestion ? message[..LongestQuestion] : message;
        var (text, denied, introduction) = SetAside.Split(start);
        var (frames, content) = FrameReader.Read(TypedFrench.Plain(text));
        if (introduction.Length > 0 && (frames & Frame.Curriculum) != Frame.None)
        {
            // « je suis en BTS ESF, qu'est-ce qu'il y a au programme ? »
            text = start;
            (frames, content) = FrameReader.Read(TypedFrench.Plain(text));
        }

        var recognition = recognizer.Recognize(text);
        var excluded = denied.Length > 0 ? recognizer.Recognize(denied).Ids(EntityKind.Author) : [];
        var plain = TypedFrench.Plain(text);
        var (_, leftover) = FrameReader.Read(TypedFrench.Plain(WithoutNames(recognition)));
        if (Origin.IsAsked(plain, recognition))
        {
            // The wording says where from and since when; the index knows these words.
            frames &= ~(Frame.Source | Frame.Publication | Frame.Definition);
            content += Origin.Words;
            leftover += Origin.Words;
        }

        return new Question
        {
            Text = message,
            Plain = plain,
            Frames = denied.Length > 0 ? frames | Frame.Correction : frames,
            Content = content,
            Emphasis = [.. Marked().Matches(text).Select(match => TypedFrench.Plain(match.Groups["words"].Value))],
            Terms = index.Terms(content),
            Leftover = leftover,
            LeftoverTerms = index.Terms(leftover),
            Recognition = recognition,
            Notions = recognition.Ids(EntityKind.Notion),
            Authors = recognition.Ids(EntityKind.Author),
            Excluded = excluded,
            Sources = recognition.Ids(EntityKind.Source),
            Laws = [.. recognition.Entities.Where(entity => entity.Kind == EntityKind.Law)],
            Diplomas = recognition.Ids(EntityKind.Diploma),
            Absent = recognition.Ids(EntityKind.Absent),
            Sections = [.. recognition.Ids(EntityKind.Section).Where(id => edition.Sections.Any(section => section.Id == id))],
        };
    }

    [GeneratedRegex("[«“\"‹]\\s*(?<words>[^«»“”\"‹›]{3,60}?)\\s*[»”\"›]", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    private static string WithoutNames(Recognition recognition)
    {
        var characters = recognition.Text.ToCharArray();
        foreach (var entity in recognition.Entities)
        {
            characters.AsSpan(entity.Start, entity.Length).Fill(' ');
        }

        return new string(characters);
    }
}
