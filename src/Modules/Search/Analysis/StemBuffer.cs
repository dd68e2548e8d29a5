namespace ItsmSite.Search.Analysis;

/// <summary>A word being cut down: its letters, how many are left, and the regions R1 and R2 of the Snowball algorithms.</summary>
/// <param name="letters">Working copy of the word, from its first letter on; changed in place.</param>
internal ref struct StemBuffer(Span<char> letters)
{
    /// <summary>Words up to this many chars are worked on in stack memory.</summary>
    internal const int StackLimit = 64;

    private readonly Span<char> _letters = letters;

    /// <summary>Number of letters left.</summary>
    internal int Length { get; private set; } = letters.Length;

    /// <summary>Index at which region R1 begins.</summary>
    internal int R1 { get; set; } = letters.Length;

    /// <summary>Index at which region R2 begins.</summary>
    internal int R2 { get; set; } = letters.Length;

    /// <summary>The letters left.</summary>
    internal readonly ReadOnlySpan<char> Word => _letters[..Length];

    /// <summary>The letter that stands <paramref name="distance"/> before the end (1 is the last one), or '\0' before the word's begin.</summary>
    internal readonly char FromEnd(int distance) => distance <= Length ? _letters[Length - distance] : '\0';

    /// <summary>Whether the word ends in the suffix.</summary>
    internal readonly bool EndsWith(ReadOnlySpan<char> suffix) => Word.EndsWith(suffix);

    /// <summary>Whether the word ends in the suffix and the whole suffix lies at or after <paramref name="region"/>.</summary>
    internal readonly bool EndsWith(ReadOnlySpan<char> suffix, int region) => Length - suffix.Length >= region && Word.EndsWith(suffix);

    /// <summary>Whether the letters before the last <paramref name="skipped"/> ones end in the suffix.</summary>
    internal readonly bool EndsWithBefore(int skipped, ReadOnlySpan<char> suffix) => skipped <= Length && Word[..^skipped].EndsWith(suffix);

    /// <summary>Takes letters off the end.</summary>
    internal void Cut(int count) => Length -= count;

    /// <summary>Takes letters off the end and puts others there, not more than the word first had.</summary>
    internal void Replace(int count, ReadOnlySpan<char> ending)
    {
        Length -= count;
        ending.CopyTo(_letters[Length..]);
        Length += ending.Length;
    }

    /// <summary>Takes out one letter.</summary>
    internal void RemoveAt(int index)
    {
        _letters[(index + 1)..Length].CopyTo(_letters[index..]);
        Length--;
    }

    /// <summary>The result as a string: the word itself when nothing changed.</summary>
    internal readonly string ToStem(string word) => Word.SequenceEqual(word) ? word : new string(Word);
}
