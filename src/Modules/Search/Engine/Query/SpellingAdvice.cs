using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>"Did you mean": the query with mistyped words put right, only by words of documents that everyone may read.</summary>
internal sealed class SpellingAdvice(CandidateCollector candidates, Visibility visibility, IndexReader reader, int? publicAudience)
{
    /// <summary>The query put right, or null when nothing was mistyped or the right word is not one for everyone.</summary>
    public string? For(string text, IReadOnlyList<QueryGroup> groups)
    {
        if (publicAudience is not { } audience)
            return null;
        var corrected = text;
        foreach (var group in groups.Where(group => group.Replacement is not null).OrderByDescending(group => group.Word.Place.Start))
        {
            var (start, length) = group.Word.Place;
            if (start + length > corrected.Length || !IsPublic(group.Replacement!, audience))
                return null;
            corrected = string.Concat(corrected.AsSpan(0, start), group.Replacement, corrected.AsSpan(start + length));
        }

        return corrected == text ? null : corrected;
    }

    private bool IsPublic(string word, int audience)
    {
        var view = visibility.View;
        return reader.FindByPrefix(word, 1) is [var first] && first.Text == word
            && candidates.Occurs(first.Term, row => view.Groups[view.At(row).Group].Audience == audience);
    }
}
