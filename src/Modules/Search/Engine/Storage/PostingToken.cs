namespace ItsmSite.Search.Engine.Storage;

/// <summary>A term with a step of impact as FTS5's tokenizer sees it: ASCII letters and digits only, so that every term survives.</summary>
internal static class PostingToken
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The token: a letter for the step, then the term in base 36.</summary>
    public static string Of(int term, int step)
    {
        Span<char> characters = stackalloc char[8];
        var at = characters.Length;
        do
        {
            characters[--at] = Digits[term % 36];
            term /= 36;
        }
        while (term > 0);
        characters[--at] = (char)('a' + step);
        return new string(characters[at..]);
    }
}
