namespace ItsmSite.Questions.Models;

/// <summary>Where a question stands.</summary>
public enum QuestionStatus
{
    /// <summary>Nobody has answered.</summary>
    Waiting,

    /// <summary>Somebody has answered; whether that helped is not known.</summary>
    Answered,

    /// <summary>The asker found a way without the answers here.</summary>
    Solved,

    /// <summary>One of the answers is the right one.</summary>
    Accepted,

    /// <summary>It was asked before.</summary>
    Duplicate,
}
