namespace ItsmSite.Search.Analysis;

/// <summary>What a character does in a text that is cut into words.</summary>
internal enum CharKind : byte
{
    /// <summary>Ends a word: white space, punctuation, symbols, control characters, lone surrogates.</summary>
    Separator,

    /// <summary>A letter that is not a capital.</summary>
    Letter,

    /// <summary>A capital letter.</summary>
    Capital,

    /// <summary>A decimal digit of any script.</summary>
    Digit,

    /// <summary>A mark that belongs to the letter before it.</summary>
    Mark,

    /// <summary>A character of a script without spaces between words; each is a word.</summary>
    Ideograph,

    /// <summary>Holds two pieces of one word together when a piece follows at once: - . / \ _ @ &amp; + #.</summary>
    Joint,

    /// <summary>Belongs to the word between two letters: ' and its typographic forms.</summary>
    Apostrophe,

    /// <summary>Not seen and not part of the word: soft hyphen, zero-width characters, direction marks.</summary>
    Ignorable,
}
