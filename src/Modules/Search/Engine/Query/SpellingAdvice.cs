using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>"Did you mean": the query with mistyped words put right, only by words of documents that everyone may read.</summary>
internal sealed class SpellingAdvice(DocumentCounts counts, Visibility visibility, IndexReader reader, int? publicAudience)
{
    private const int MostTried = 8;

    /// <summary>The query put right, or null when nothing was mistyped or the right word is not one for everyone.</summary>
    public string? For(string text, IReadOnlyList<QueryGroup> groups)
    {
        if (publicAudience is not { } audience)
            return null;
        var corrected = text;
        foreach (var group in groups.Where(group => group.Replacements.Count > 0).OrderByDescending(group => group.Word.Place.Start))
        {
            var (start, length) = group.Word.Place;
            if (start + length > corrected.Length || group.Replacements.Take(MostTried).FirstOrDefault(words => IsPublic(words, audience)) is not { } replacement)
                return null;
            corrected = string.Concat(corrected.AsSpan(0, start), replacement, corrected.AsSpan(start + length));
        }

        return corrected == text ? null : corrected;
    }

    private bool IsPublic(string words, int audience)
    {
        var view = visibility.View;
        return Array.TrueForAll(words.Split(' '), word => reader.WordTable.Find(word)
            .Exists(found => counts.Occurs(found.Term, row => view.Groups[view.At(row).Group].Audience == audience)));
    }
}
