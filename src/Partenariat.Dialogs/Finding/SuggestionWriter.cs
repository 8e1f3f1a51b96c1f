using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Finding;

/// <summary>Words the questions that are suggested, each with the topic that its answer must treat.</summary>
internal static class SuggestionWriter
{
    /// <summary>Asks for all programmes.</summary>
    public static Suggestion Curricula { get; } = new("Programmes et référentiels", French.Set("Quels référentiels le dossier cite-t-il ?"));

    /// <summary>« Qu’est-ce que le réseau ? », « Qu’est-ce qu’un partenaire ? », « Que sont les territoires ? »</summary>
    public static Suggestion Definition(Notion notion)
    {
        return new Suggestion(French.Capitalize(notion.Label), French.Set(French.WhatIs(notion)))
        {
            Topic = new Topic(AnswerKind.Definition, notion.Id),
        };
    }

    /// <summary>« Quelle différence entre le réseau et le partenariat ? »</summary>
    public static Suggestion Difference(Notion one, Notion other)
    {
        return Difference([one, other], null);
    }

    /// <summary>The question of a debate, as the editors put it.</summary>
    public static Suggestion Debated(Debate debate)
    {
        return new Suggestion(French.Set(debate.Question)) { Topic = new Topic(AnswerKind.Debate) { Debate = debate.Id } };
    }

    /// <summary>« Quelle différence entre le réseau et le partenariat selon … ? »</summary>
    /// <param name="notions">Two or more.</param>
    /// <param name="author">Who draws it, or null for whoever does.</param>
    public static Suggestion Difference(IReadOnlyList<Notion> notions, Author? author)
    {
        var labels = French.Capitalize(string.Join(" / ", notions.Select(notion => notion.Label)));
        var names = French.Join([.. notions.Select(notion => notion.WithArticle)]);
        return new Suggestion(
            French.Set(author is null ? labels : $"Selon {author.Name}"),
            French.Set($"Quelle différence entre {names}{(author is null ? "" : $" selon {author.Name}")} ?"))
        {
            Topic = new Topic(AnswerKind.Contrast, [.. notions.Select(notion => notion.Id)]) { Author = author?.Id },
        };
    }

    /// <summary>« Que dit … du réseau ? »</summary>
    public static Suggestion Says(Author author, Notion notion)
    {
        return new Suggestion(
            French.Set($"{French.Capitalize(notion.Label)} selon {author.Name}"),
            French.Set($"Que dit {author.Name} {French.Of(notion.WithArticle)} ?"))
        {
            Topic = new Topic(AnswerKind.Author, notion.Id) { Author = author.Id },
        };
    }
}
