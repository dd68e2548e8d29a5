using ItsmSite.Framework.Content;

namespace ItsmSite.Questions.Models;

/// <summary>What a question has besides title, text, language and audience.</summary>
public sealed class QuestionPart : ContentPart
{
    /// <summary>Name of the content type.</summary>
    public const string ContentType = "Question";

    /// <summary>Shortest title, in characters: a single word is no question, and short ones are addresses of the module's own pages.</summary>
    public const int MinTitleLength = 8;

    /// <summary>Longest text, in characters.</summary>
    public const int MaxTextLength = 10_000;

    /// <summary>Role whose people are to answer; empty where the asker did not know.</summary>
    public string Team { get; set; } = "";
}
