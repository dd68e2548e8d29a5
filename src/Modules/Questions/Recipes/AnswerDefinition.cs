using ItsmSite.Contents.Discussions;

namespace ItsmSite.Questions.Recipes;

/// <summary>An answer in a recipe.</summary>
public sealed class AnswerDefinition
{
    /// <summary>Id of the answer, 26 characters; an answer that is here already is left as it is.</summary>
    public string Id { get; set; } = "";

    /// <summary>Id of the question's content item.</summary>
    public string Question { get; set; } = "";

    /// <summary>User name of its writer.</summary>
    public string Author { get; set; } = "";

    /// <summary>The text, as Markdown.</summary>
    public string Text { get; set; } = "";

    /// <summary>When it was written, UTC; null for now.</summary>
    public DateTime? Utc { get; set; }

    /// <summary>When it was last changed, UTC; null where it never was.</summary>
    public DateTime? EditedUtc { get; set; }

    /// <summary>Who sees it.</summary>
    public CommentState State { get; set; }
}
