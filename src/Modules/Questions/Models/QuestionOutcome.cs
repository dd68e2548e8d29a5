namespace ItsmSite.Questions.Models;

/// <summary>What became of a question; no row while nothing did. Apart from the question's text, so that accepting an answer makes no version.</summary>
public sealed class QuestionOutcome
{
    /// <summary>The question.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The accepted answer, or null.</summary>
    public long? AcceptedAnswerId { get; set; }

    /// <summary>When an answer was accepted, or the asker said that it is solved, UTC; null while it is not.</summary>
    public DateTime? SolvedUtc { get; set; }

    /// <summary>The question that was asked before and is the same, or null.</summary>
    public string? DuplicateOfId { get; set; }

    /// <summary>The article that was made of it, or null.</summary>
    public string? ArticleId { get; set; }
}
