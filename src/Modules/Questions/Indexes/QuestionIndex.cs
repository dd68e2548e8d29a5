using ItsmSite.Framework.Content;

namespace ItsmSite.Questions.Indexes;

/// <summary>A question as lists ask for it.</summary>
public sealed class QuestionIndex : ProjectionRow
{
    /// <summary>When it was asked, UTC.</summary>
    public DateTime AskedUtc { get; set; }

    /// <summary>User id of the asker.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Role whose people are to answer, or empty.</summary>
    public string Team { get; set; } = "";
}
