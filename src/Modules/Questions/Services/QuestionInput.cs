namespace ItsmSite.Questions.Services;

/// <summary>A question as its form was filled in; a field left empty is an empty text, never null.</summary>
public sealed class QuestionInput
{
    /// <summary>Id that the form of a new question carries: sent twice, it is one question.</summary>
    public string Key { get; set => field = value ?? ""; } = "";

    /// <summary>Id of the version that was opened; empty for a new question.</summary>
    public string VersionId { get; set => field = value ?? ""; } = "";

    /// <summary>The question in a sentence.</summary>
    public string Title { get; set => field = value ?? ""; } = "";

    /// <summary>What one must know to answer, as Markdown; may be empty.</summary>
    public string Markdown { get; set => field = value ?? ""; } = "";

    /// <summary>Role whose people are to answer, or empty for "I don't know".</summary>
    public string Team { get; set => field = value ?? ""; } = "";

    /// <summary>Two-letter code of its language.</summary>
    public string Culture { get; set => field = value ?? ""; } = "en";

    /// <summary>True for the asker and the team only; false for everybody.</summary>
    public bool Restricted { get; set; }
}
