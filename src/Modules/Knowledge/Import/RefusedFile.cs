namespace ItsmSite.Knowledge.Import;

/// <summary>A file, or a line of a file, that is no article.</summary>
/// <param name="Path">Relative to the folder, with '/'; the file's name for a JSONL file.</param>
/// <param name="Line">From 1; null when the reason is not about a line.</param>
/// <param name="Reason">For people: completes "guide/a.md, line 3: …".</param>
public sealed record RefusedFile(string Path, int? Line, string Reason) : ImportItem
{
    /// <summary>The refusal as one line of a report.</summary>
    public override string ToString() => Line is { } line ? $"{Path}, line {line}: {Reason}" : $"{Path}: {Reason}";
}
