using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>Finds the lines that comments are about after lines have moved.</summary>
public static class CommentPlaces
{
    /// <summary>A line as a comment keeps it.</summary>
    public static string Quote(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = line.Trim();
        return text.Length <= ArticleReviewComment.MaxQuoteLength ? text : text[..ArticleReviewComment.MaxQuoteLength];
    }

    /// <summary>The number, from 1, of the line a comment is about now: where the same words stand nearest to where they stood; 0 where they are gone.</summary>
    /// <param name="lines">The lines as they are now.</param>
    /// <param name="line">Number of the line when the comment was written.</param>
    /// <param name="quote">The line then.</param>
    public static int Find(IReadOnlyList<string> lines, int line, string quote)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (line >= 1 && line <= lines.Count && Quote(lines[line - 1]) == quote) return line;
        // Empty lines are all alike: one that moved can't be told from others.
        if (quote.Length == 0) return 0;
        var (best, distance) = (0, int.MaxValue);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Math.Abs(i + 1 - line) >= distance || Quote(lines[i]) != quote) continue;
            (best, distance) = (i + 1, Math.Abs(i + 1 - line));
        }

        return best;
    }
}
