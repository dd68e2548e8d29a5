using System.Text;
using System.Text.RegularExpressions;
using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Import;

/// <summary>
/// Fills in texts that an article includes: Microsoft's <c>[!INCLUDE [label](path)]</c>, in a line of its own or in a sentence, and MkDocs'
/// <c>--8&lt;-- "path"</c>. At most five deep and no larger than the limit; what is missing stays as written.
/// </summary>
internal sealed partial class IncludeExpander(Func<string, string?> readById, Func<string, string, string?> findSnippet, int maximumLength)
{
    private const int MaximumDepth = 5;
    private readonly List<string> missing = [];
    private int length;

    /// <summary>Paths that led to no text.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>Texts filled in.</summary>
    public int Resolved { get; private set; }

    /// <summary>The targets of all includes of a text, as (isSnippet, path).</summary>
    public static IEnumerable<(bool IsSnippet, string Path)> TargetsOf(string text)
    {
        foreach (Match match in Include().Matches(text))
            yield return (false, match.Groups["path"].Value);
        foreach (Match match in Snippet().Matches(text))
            yield return (true, match.Groups["path"].Value);
    }

    public string Expand(string articleId, string text)
    {
        length = text.Length;
        return Expand(articleId, articleId, text, 0);
    }

    private string Expand(string articleId, string fromId, string text, int depth)
    {
        if (!text.Contains("[!INCLUDE", StringComparison.OrdinalIgnoreCase) && !text.Contains("--8<--", StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text.Length * 2);
        var fence = "";
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.AsSpan().TrimStart(" \t>");
            if (fence.Length == 0 && (trimmed.StartsWith("```") || trimmed.StartsWith("~~~")))
                fence = trimmed[..3].ToString();
            else if (fence.Length > 0 && trimmed.StartsWith(fence) && trimmed.TrimEnd().IndexOfAnyExcept(fence[0]) < 0)
                fence = "";

            // A snippet may stand in code, an include there is code.
            var expanded = line;
            if (Snippet().Match(line) is { Success: true } snippet)
                expanded = ExpandSnippet(articleId, fromId, line, snippet, depth);
            else if (fence.Length == 0 && line.Contains("[!INCLUDE", StringComparison.OrdinalIgnoreCase))
                expanded = ExpandIncludes(articleId, fromId, line, depth);
            result.Append(expanded).Append('\n');
        }

        result.Length--;
        return result.ToString();
    }

    private string ExpandSnippet(string articleId, string fromId, string line, Match match, int depth)
    {
        if (match.Groups["escape"].Length > 0)
            return line.Remove(match.Groups["escape"].Index, 1);
        var id = findSnippet(fromId, match.Groups["path"].Value);
        return Fill(articleId, id, match.Groups["path"].Value, depth) is { } text ? Indent(match.Groups["indent"].Value, text) : line;
    }

    private string ExpandIncludes(string articleId, string fromId, string line, int depth)
    {
        if (Whole().Match(line) is { Success: true } whole && Include().Match(line) is { Success: true } single)
            return Text(articleId, fromId, single, depth) is { } block ? Indent(whole.Groups["indent"].Value, block.Trim('\n')) : line;
        return Include().Replace(line, match => Text(articleId, fromId, match, depth) is { } inline ? string.Join(' ', inline.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : match.Value);
    }

    private string? Text(string articleId, string fromId, Match match, int depth)
    {
        var path = match.Groups["path"].Value;
        var text = ArticlePath.Candidates(fromId, path).FirstOrDefault(id => readById(id) is not null) is { } id ? Fill(articleId, id, path, depth, rebase: true) : Fill(articleId, null, path, depth);
        return text;
    }

    private string? Fill(string articleId, string? id, string path, int depth, bool rebase = false)
    {
        var text = id is null || depth >= MaximumDepth ? null : readById(id);
        if (text is null || (length += text.Length) > maximumLength)
        {
            missing.Add(path);
            return null;
        }

        Resolved++;
        var body = FrontMatterBlock.Split(text).Body.Trim('\n');
        var expanded = Expand(articleId, id!, body, depth + 1);
        return rebase ? Rebase(ArticlePath.FolderOf(articleId), ArticlePath.FolderOf(id!), expanded) : expanded;
    }

    /// <summary>An included text has its links from its own folder.</summary>
    private static string Rebase(string articleFolder, string includeFolder, string text) =>
        articleFolder == includeFolder ? text : RelativeLink().Replace(text, match =>
        {
            var (path, rest) = (match.Groups["path"].Value, match.Groups["rest"].Value);
            return ArticlePath.Combine(includeFolder, Uri.UnescapeDataString(path)) is { Length: > 0 } id
                ? match.Groups["before"].Value + ArticlePath.Relative(articleFolder, id) + rest
                : match.Value;
        });

    private static string Indent(string indent, string text) => indent + text.Replace("\n", "\n" + indent, StringComparison.Ordinal);

    [GeneratedRegex("""\[!INCLUDE[ \t]*\[[^\]\r\n]*\]\((?<path>[^)\r\n]+)\)[ \t]*\]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Include();

    [GeneratedRegex("""^(?<indent>[ \t>]*)\[!INCLUDE[^\r\n]*\]\([^)\r\n]+\)[ \t]*\][ \t]*$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Whole();

    [GeneratedRegex("""^(?<indent>[ \t]*)(?<escape>;?)-{1,}8<-{1,}[ \t]+["'](?<path>[^"'\r\n]+)["'][ \t]*$""", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Snippet();

    [GeneratedRegex("""(?<before>\]\(\s*<?|(?:source|src|href)="|^[ \t]*\[[^\]\r\n]+\]:[ \t]+)(?![A-Za-z][A-Za-z0-9+.\-]*:|[#/~\\])(?<path>[^\s)"#?>]+)(?<rest>[#?]?)""", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex RelativeLink();
}
