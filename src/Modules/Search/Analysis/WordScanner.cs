using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ItsmSite.Search.Analysis;

/// <summary>Reads one word after another: pieces of letters and digits, with the joints and endings that make one word of them.</summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, SearchLanguage language, WordBuilder builder)
{
    /// <summary>Chars of a word in unusual letters that are looked at; more than the longest word, for those that fold away.</summary>
    private const int MaxUnusual = 4 * WordBuilder.MaxLength;

    private readonly ReadOnlySpan<char> _text = text;
    private WordBuilder _builder = builder;

    /// <summary>The word last read.</summary>
    [UnscopedRef]
    internal readonly ref readonly WordBuilder Word => ref _builder;

    /// <summary>Index of the word's first char.</summary>
    internal int Start { get; private set; }

    /// <summary>Index after the word's last char.</summary>
    internal int End { get; private set; }

    /// <summary>Reads the word at an index where one begins.</summary>
    internal void Read(int start)
    {
        Start = start;
        _builder.Clear();
        End = ReadPiece(start);
        if (_builder.Piece is "net" && FollowsLeadingDot(start))
        {
            _builder.PutBefore("dot");
            Start--;
        }

        ReadEnding();
        _builder.EndPiece(language);
        while (_builder.PieceCount < WordBuilder.MaxPieces && !_builder.IsCut && ReadJoined())
        {
        }
    }

    /// <summary>Reads the piece that a joint holds to the word; false, with nothing changed, when there is none or no room for it.</summary>
    private bool ReadJoined()
    {
        if (!IsJoined(End)) return false;
        var (length, end) = (_builder.Length, End);
        var isNumber = char.IsAsciiDigit(_text[end - 1]) && char.IsAsciiDigit(_text[end + 1]);
        // TCP/IP is a word; longer chains are paths and addresses, whose steps are words.
        var isStep = !isNumber && _text[end] is '/' or '\\' or '#';
        if (isStep && _builder.PieceCount > 1) return false;

        if (isNumber) _builder.Put('.');
        _builder.BeginPiece();
        End = ReadPiece(end + 1);
        ReadEnding();
        if (_builder.IsCut || _builder.Piece.IsEmpty || (isStep && IsJoined(End)))
        {
            _builder.CutTo(length);
            End = end;
            return false;
        }

        _builder.EndPiece(language);
        return true;
    }

    /// <summary>Whether a joint stands at the index and a piece after it.</summary>
    private readonly bool IsJoined(int index) => index + 1 < _text.Length && CharKinds.Of(_text[index]) == CharKind.Joint
        && CharKinds.BeginsWord(CharKinds.At(_text, index + 1, out _));

    /// <summary>".NET" and not the "net" of a chain that began earlier.</summary>
    private readonly bool FollowsLeadingDot(int start) => start > 0 && _text[start - 1] == '.'
        && (start == 1 || CharKinds.Of(_text[start - 2]) is CharKind.Separator or CharKind.Apostrophe);

    /// <summary>Reads letters and digits; the index after them.</summary>
    private int ReadPiece(int start)
    {
        var end = start;
        for (var i = start; i < _text.Length; i++)
        {
            var unit = _text[i];
            var kind = CharKinds.Of(unit);
            if (unit >= Folding.SimpleEnd && (kind is CharKind.Mark || CharKinds.BeginsWord(kind) || char.IsSurrogate(unit))) return ReadUnusual(start);
            if (CharKinds.BeginsWord(kind))
            {
                _builder.Append(unit, kind);
                end = i + 1;
            }
            else if (kind == CharKind.Apostrophe)
            {
                if (end != i || !IsLetter(i + 1)) break;
                _builder.PutApostrophe();
            }
            else if (kind != CharKind.Ignorable)
            {
                break;
            }
        }

        return end;
    }

    private readonly bool IsLetter(int index) =>
        index < _text.Length && CharKinds.At(_text, index, out _) is CharKind.Letter or CharKind.Capital;

    /// <summary>Reads a piece that has other letters than plain Latin ones; it is put in NFKC, so that é, ﬁ and Ａ are what they look like.</summary>
    private int ReadUnusual(int start)
    {
        _builder.RestartPiece();
        Span<char> raw = stackalloc char[MaxUnusual];
        var (count, end) = (0, start);
        for (int i = start, length; i < _text.Length; i += length)
        {
            var kind = CharKinds.At(_text, i, out length);
            if (kind == CharKind.Ignorable) continue;
            if (kind == CharKind.Apostrophe && (end != i || !IsLetter(i + 1))) break;
            if (kind is not (CharKind.Apostrophe or CharKind.Mark) && !CharKinds.BeginsWord(kind)) break;
            if (count + length <= raw.Length)
            {
                _text.Slice(i, length).CopyTo(raw[count..]);
                count += length;
            }

            if (kind != CharKind.Apostrophe) end = i + length;
        }

        AppendNormalized(new string(raw[..count]).Normalize(NormalizationForm.FormKC));
        return end;
    }

    private void AppendNormalized(string piece)
    {
        for (int i = 0, length; i < piece.Length; i += length)
        {
            var kind = CharKinds.At(piece, i, out length);
            if (kind == CharKind.Apostrophe) _builder.PutApostrophe();
            else if (length == 2 && (kind == CharKind.Mark || CharKinds.BeginsWord(kind))) _builder.PutPair(piece[i], piece[i + 1]);
            else if (CharKinds.BeginsWord(kind)) _builder.Append(Digit(piece[i], kind), kind);
            else if (kind == CharKind.Ideograph || (kind == CharKind.Mark && piece[i] is < '\u0300' or > '\u036F')) _builder.Put(piece[i]);
        }
    }

    /// <summary>Digits of all scripts are 0 to 9.</summary>
    private static char Digit(char unit, CharKind kind) => kind == CharKind.Digit ? (char)('0' + (int)char.GetNumericValue(unit)) : unit;

    /// <summary>Reads what may follow a piece: ":ssa", or the signs of C# and C++.</summary>
    private void ReadEnding()
    {
        if (End >= _text.Length) return;
        var rest = _text[End..];
        if (rest[0] == ':')
        {
            var length = 0;
            while (length <= FinnishEndings.MaxLength && length + 1 < rest.Length && CharKinds.BeginsWord(CharKinds.Of(rest[length + 1]))) length++;
            if (!FinnishEndings.Contains(rest.Slice(1, length))) return;
            PutEnding(rest.Slice(1, length), length + 1);
        }
        else if (rest[0] == '#' && _builder.Piece.Length == 1 && char.IsAsciiLetter(_builder.Piece[0]) && EndsAfter(rest, 1))
        {
            PutEnding("#", 1);
        }
        else if (rest.StartsWith("++") && EndsAfter(rest, 2))
        {
            PutEnding("++", 2);
        }
    }

    private void PutEnding(ReadOnlySpan<char> ending, int taken)
    {
        _builder.PutEnding(ending);
        End += taken;
    }

    private static bool EndsAfter(ReadOnlySpan<char> rest, int length) =>
        rest.Length == length || (rest[length] is not ('+' or '#') && !CharKinds.BeginsWord(CharKinds.Of(rest[length])));
}
