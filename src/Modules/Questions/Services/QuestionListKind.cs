namespace ItsmSite.Questions.Services;

/// <summary>Which questions a list shows.</summary>
public enum QuestionListKind
{
    /// <summary>All, the newest first.</summary>
    Newest,

    /// <summary>Those that nobody has answered, the longest waiting first.</summary>
    Unanswered,

    /// <summary>The reader's own, the newest first.</summary>
    Mine,

    /// <summary>Those for a team of the reader's, the newest first.</summary>
    Team,
}
