namespace ItsmSite.Search.Engine.Ranking;

/// <summary>Whether quoted words follow each other in a document, each in any of its forms.</summary>
internal static class PhraseMatcher
{
    /// <summary>Whether the groups stand one after another in one of the fields.</summary>
    public static bool Holds(FieldMatches[] fields, IReadOnlyList<int> groups)
    {
        foreach (var field in fields)
        {
            HashSet<int>? ends = null;
            foreach (var group in groups)
            {
                var next = new HashSet<int>();
                foreach (var occurrence in field.Occurrences)
                {
                    if (occurrence.Group == group && (ends is null || ends.Contains(occurrence.From - 1)))
                        next.Add(occurrence.To);
                }

                ends = next;
                if (ends.Count == 0)
                    break;
            }

            if (ends is { Count: > 0 })
                return true;
        }

        return false;
    }
}
