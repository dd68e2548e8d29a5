using ItsmSite.Framework.Permissions;

namespace ItsmSite.Questions;

/// <summary>What may be done with questions. Which ones is decided by their audience as well.</summary>
public static class QuestionPermissions
{
    /// <summary>Look after all questions one sees: correct them, hide answers, accept, close, remove.</summary>
    public static Permission ModerateQuestions { get; } = new("ModerateQuestions", "Look after all questions and answers one can see");

    /// <summary>Ask.</summary>
    public static Permission AskQuestions { get; } = new("AskQuestions", "Ask questions", [ModerateQuestions]);

    /// <summary>Answer the questions one sees.</summary>
    public static Permission AnswerQuestions { get; } = new("AnswerQuestions", "Answer questions one can see", [ModerateQuestions]);
}
