using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>A word of what is being typed, as titles are looked up by it.</summary>
/// <param name="Word">The word.</param>
/// <param name="IsUnfinished">Whether it is the beginning of a word.</param>
/// <param name="Meant">What one slip may have been meant as: words, or beginnings of words.</param>
internal sealed record TypedWord(QueryWord Word, bool IsUnfinished, IReadOnlyList<string> Meant)
{
    private const int MostMeant = 24;
    private const int LongestUnfinished = 20;

    /// <summary>The expression that finds titles with it.</summary>
    public string Expression()
    {
        var sign = IsUnfinished ? " *" : "";
        var forms = Word.Forms.Select(form => $"\"{TitleToken.Stem(form.Stem, form.Culture)}\"").Distinct();
        return $"({string.Join(" OR ", [.. ((string[])[Word.Exact, .. Meant]).Select(word => $"\"{TitleToken.Word(word)}\"{sign}"), .. forms])})";
    }

    /// <summary>Whether a word written so stands for it.</summary>
    public bool IsWritten(string exact) =>
        exact == Word.Exact || Meant.Contains(exact)
        || (IsUnfinished && (exact.StartsWith(Word.Exact, StringComparison.Ordinal) || Meant.Any(word => exact.StartsWith(word, StringComparison.Ordinal))));

    /// <summary>The word with what it may have been meant as; only an unfinished or unknown one may have been meant otherwise.</summary>
    public TypedWord Forgiven(IndexReader reader)
    {
        var typed = Word.Exact;
        if (!IsUnfinished)
            return reader.WordTable.Find(typed).Count > 0 ? this : With(new SlipFinder(reader.WordTable).FindOne(typed).Select(found => found.Word.Text));
        if (typed.Length is < SlipFinder.Shortest or > LongestUnfinished)
            return this;
        return With(BeginningSlips.Find(typed, reader));
    }

    private TypedWord With(IEnumerable<string> meant) => this with { Meant = [.. meant.Distinct().Take(MostMeant)] };
}
