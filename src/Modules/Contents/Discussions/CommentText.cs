using System.Text.RegularExpressions;

namespace ItsmSite.Contents.Discussions;

/// <summary>What holds for the text of everything that readers write below an item.</summary>
public static partial class CommentText
{
    /// <summary>A text as it is kept: line ends as \n, nothing around it.</summary>
    public static string Clean(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>The state it begins in: with a link, by somebody of whom nothing is shown yet, it waits for those who look after the item.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isKnownAsync">Whether its writer looks after the item, or something of theirs is shown already; asked only where it matters.</param>
    public static async Task<CommentState> StateOfAsync(string text, Func<Task<bool>> isKnownAsync)
    {
        ArgumentNullException.ThrowIfNull(isKnownAsync);
        return Link().IsMatch(text) && !await isKnownAsync() ? CommentState.Waiting : CommentState.Shown;
    }

    [GeneratedRegex(@"https?:|www\.|\b[\w-]+\.(com|net|org|info|biz|ru|cn|io|xyz|top|online|site|shop)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
