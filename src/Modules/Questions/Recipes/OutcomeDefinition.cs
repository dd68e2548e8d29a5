namespace ItsmSite.Questions.Recipes;

/// <summary>What became of a question, in a recipe.</summary>
public sealed class OutcomeDefinition
{
    /// <summary>Id of the question's content item.</summary>
    public string Question { get; set; } = "";

    /// <summary>Id of the accepted answer, or null.</summary>
    public string? Accepted { get; set; }

    /// <summary>When it was solved, UTC; null while it is not, or for now where an answer is accepted.</summary>
    public DateTime? SolvedUtc { get; set; }

    /// <summary>Id of the question that was asked before, or null.</summary>
    public string? DuplicateOf { get; set; }

    /// <summary>Id of the article that was made of it, or null.</summary>
    public string? Article { get; set; }
}
