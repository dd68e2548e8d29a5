namespace ItsmSite.Contents.Markdown;

/// <summary>Where a text's front matter ends: a block between a first line "---" and a line "---" or "...".</summary>
/// <param name="Yaml">The lines between; null when there is no front matter.</param>
/// <param name="Body">What follows it; the whole text when there is none.</param>
/// <param name="BodyLine">Number of the body's first line in the text, from 1.</param>
public sealed record FrontMatterBlock(string? Yaml, string Body, int BodyLine)
{
    /// <summary>Parts a text with \n line ends. An opening line that is never closed is no front matter but a rule.</summary>
    public static FrontMatterBlock Split(string text)
    {
        var none = new FrontMatterBlock(null, text, 1);
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return none;
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (start == 0 || text.AsSpan(0, start).Trim() is not "---")
            return none;
        var line = 2;
        for (var at = start; at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            if (text.AsSpan(at, next - at).TrimEnd() is "---" or "...")
            {
                var yaml = text[start..at];
                // A rule, text and another rule is no front matter: YAML of use here has a key.
                return yaml.Contains(':', StringComparison.Ordinal) || yaml.AsSpan().Trim().IsEmpty
                    ? new FrontMatterBlock(yaml, text[next..], line + 1)
                    : none;
            }

            at = next;
        }

        return none;
    }

    /// <summary>Whether a text opens a front matter (its second line is a field) that nothing closes.</summary>
    public static bool IsUnclosed(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || Split(text).Yaml is not null)
            return false;
        var line = text.AsSpan(4);
        line = line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
        var colon = line.IndexOf(':');
        return colon > 0 && line[..colon].IndexOfAny(' ', '#', '<') < 0;
    }
}
