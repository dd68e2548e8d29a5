using System.Text;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>Words of titles as FTS5's tokenizer sees them. It splits at ASCII punctuation, which some words have (c#, 2.0):
/// there its full-width twin stands.</summary>
internal static class TitleToken
{
    private const int ToFullWidth = 0xFEE0;

    /// <summary>The token of a word; a word's beginning gives the beginning of its token.</summary>
    public static string Word(string exact)
    {
        var plain = true;
        foreach (var character in exact)
            plain &= character > '\x7f' || char.IsAsciiLetterOrDigit(character);
        if (plain)
            return exact;
        var text = new StringBuilder(exact.Length);
        foreach (var character in exact)
            text.Append(character > '\x7f' || char.IsAsciiLetterOrDigit(character) ? character : (char)(character + ToFullWidth));
        return text.ToString();
    }

    /// <summary>The token of a stem; it begins with a sign that no word has.</summary>
    public static string Stem(string stem, string culture) => $"§{Word(culture)}§{Word(stem)}";
}
