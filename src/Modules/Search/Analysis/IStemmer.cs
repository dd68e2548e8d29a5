namespace ItsmSite.Search.Analysis;

/// <summary>Reduces the inflected forms of a word to one form.</summary>
public interface IStemmer
{
    /// <summary>The stem of a word.</summary>
    /// <param name="word">A word in lower case and NFC.</param>
    /// <returns>The stem; the same instance when the word is its own stem.</returns>
    string Stem(string word);
}
