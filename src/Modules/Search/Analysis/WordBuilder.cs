using System.Text;

namespace ItsmSite.Search.Analysis;

/// <summary>The letters of one word as they come in, in the form of <see cref="AnalyzedToken.Exact"/>, and the ranges of its parts.</summary>
/// <param name="letters">Room for <see cref="MaxLength"/> letters.</param>
/// <param name="parts">Room for <see cref="MaxParts"/> parts.</param>
/// <param name="capitals">Room for <see cref="MaxCapitals"/> indices.</param>
internal ref struct WordBuilder(Span<char> letters, Span<WordPart> parts, Span<int> capitals)
{
    /// <summary>Letters of the longest word; further ones are cut off.</summary>
    internal const int MaxLength = 64;

    /// <summary>Pieces by joints in one word; a longer chain becomes several words.</summary>
    internal const int MaxPieces = 8;

    /// <summary>Inner capitals by which a piece is divided; with more of them it is no word but some code.</summary>
    internal const int MaxCapitals = 6;

    /// <summary>Parts of the longest word: each piece, its core without ending, and what its capitals divide.</summary>
    internal const int MaxParts = MaxPieces * (MaxCapitals + 3);

    private readonly Span<char> _letters = letters;
    private readonly Span<WordPart> _parts = parts;
    private readonly Span<int> _capitals = capitals;
    private int _partCount;
    private int _capitalCount;
    private int _pieceFrom;
    private int _coreTo;
    private int _apostrophe;
    private int _capitalRun;
    private int _smallRun;
    private int _lastCapital;

    /// <summary>Number of letters.</summary>
    internal int Length { get; private set; }

    /// <summary>Number of pieces by joints.</summary>
    internal int PieceCount { get; private set; }

    /// <summary>Whether letters found no room.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>Index after the letters to stem.</summary>
    internal int BaseTo { get; private set; }

    /// <summary>The letters.</summary>
    internal readonly ReadOnlySpan<char> Letters => _letters[..Length];

    /// <summary>The letters of the piece under way.</summary>
    internal readonly ReadOnlySpan<char> Piece => _letters[_pieceFrom..Length];

    /// <summary>The pieces, each followed by what it consists of; without the piece itself when it is the only one.</summary>
    internal readonly ReadOnlySpan<WordPart> Parts => _parts[(PieceCount == 1 ? 1 : 0).._partCount];

    /// <summary>Begins a new word.</summary>
    internal void Clear()
    {
        Length = PieceCount = _partCount = 0;
        BeginPiece();
    }

    /// <summary>Begins a new piece at the end of the letters.</summary>
    internal void BeginPiece()
    {
        _pieceFrom = Length;
        _coreTo = _apostrophe = -1;
        _capitalCount = _capitalRun = _smallRun = 0;
        IsCut = false;
    }

    /// <summary>Takes back the letters of the piece under way, to read it otherwise.</summary>
    internal void RestartPiece()
    {
        Length = _pieceFrom;
        BeginPiece();
    }

    /// <summary>Adds one UTF-16 unit of a piece, folded.</summary>
    internal void Append(char unit, CharKind kind)
    {
        if (kind == CharKind.Capital) NoteCapital();
        else if (kind == CharKind.Letter) NoteSmall();
        else if (kind == CharKind.Digit) _capitalRun = _smallRun = 0;

        var folded = Folding.Simple(unit);
        if (folded != '\0') Put(folded);
        else foreach (var letter in Folding.Expand(unit)) Put(letter);
    }

    /// <summary>Adds a letter or sign as it is.</summary>
    internal void Put(char letter)
    {
        if (Length < MaxLength) _letters[Length++] = letter;
        else IsCut = true;
    }

    /// <summary>Adds both halves of a character beyond the 16 bits, in lower case, or none.</summary>
    internal void PutPair(char high, char low)
    {
        IsCut |= Length + 2 > MaxLength;
        if (!IsCut) Length += Rune.ToLowerInvariant(new Rune(high, low)).EncodeToUtf16(_letters[Length..]);
    }

    /// <summary>Notes that an apostrophe stands here.</summary>
    internal void PutApostrophe() => _apostrophe = Length;

    /// <summary>Adds what is no part of the word proper: the ending after a colon, or the signs of C# and C++.</summary>
    internal void PutEnding(ReadOnlySpan<char> ending)
    {
        _coreTo = Length;
        foreach (var letter in ending) Put(letter);
    }

    /// <summary>Puts a word before the piece and divides them.</summary>
    internal void PutBefore(ReadOnlySpan<char> word)
    {
        if (Length + word.Length > MaxLength) return;
        Piece.CopyTo(_letters[(_pieceFrom + word.Length)..]);
        word.CopyTo(_letters[_pieceFrom..]);
        Length += word.Length;
        _capitalCount = 0;
        Divide(_pieceFrom + word.Length);
    }

    /// <summary>Takes back all letters after the first ones.</summary>
    internal void CutTo(int length) => Length = length;

    /// <summary>Ends the piece: notes it and its parts.</summary>
    /// <param name="language">The language by whose rules endings after an apostrophe are known.</param>
    internal void EndPiece(SearchLanguage language)
    {
        var coreTo = _coreTo < 0 ? Length : _coreTo;
        BaseTo = EndsInSign() ? Length : coreTo;
        if (_apostrophe > _pieceFrom && _apostrophe < Length && IsEnding(_letters[_apostrophe..Length], language)) BaseTo = _apostrophe;
        PieceCount++;
        _parts[_partCount++] = new WordPart(_pieceFrom, Length, BaseTo);
        if (coreTo < Length) _parts[_partCount++] = new WordPart(_pieceFrom, coreTo, coreTo);
        if (_capitalCount is 0 or > MaxCapitals) return;

        var from = _pieceFrom;
        foreach (var to in _capitals[.._capitalCount])
        {
            _parts[_partCount++] = new WordPart(from, to, to);
            from = to;
        }

        _parts[_partCount++] = new WordPart(from, coreTo, BaseTo > from && BaseTo < coreTo ? BaseTo : coreTo);
    }

    private readonly bool EndsInSign() => Length > 0 && _letters[Length - 1] is '#' or '+';

    private readonly bool IsEnding(ReadOnlySpan<char> ending, SearchLanguage language) => language switch
    {
        SearchLanguage.English => ending is "s",
        // Bordeaux'n has an ending; vaa'an is one word.
        SearchLanguage.Finnish => !"aeiouyåäö".Contains(_letters[_apostrophe - 1]) && FinnishEndings.Contains(ending),
        _ => false,
    };

    /// <summary>A capital after a small letter begins a part (OneDrive).</summary>
    private void NoteCapital()
    {
        if (_smallRun > 0) Divide(Length);
        _capitalRun = _smallRun > 0 ? 1 : _capitalRun + 1;
        _smallRun = 0;
        _lastCapital = Length;
    }

    /// <summary>The last of several capitals begins a part when a word follows (SQLServer), not in PDFs.</summary>
    private void NoteSmall()
    {
        if (++_smallRun != 3 || _capitalRun < 2) return;
        Divide(_lastCapital);
    }

    private void Divide(int at)
    {
        if (IsCut || at <= _pieceFrom || at >= MaxLength) return;
        if (_capitalCount < MaxCapitals) _capitals[_capitalCount] = at;
        _capitalCount++;
    }
}
