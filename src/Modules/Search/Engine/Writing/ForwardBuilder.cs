using System.Runtime.InteropServices;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Writing;

/// <summary>Turns a document's words into its stored terms (see <see cref="Forward"/>), their places in the text, and counts by term.</summary>
internal sealed class ForwardBuilder(ITermSource vocabulary)
{
    /// <summary>Most words of a body that are indexed; the rest of a longer one is not found.</summary>
    private const int MostWords = 200_000;

    /// <summary>What a part of a word counts, beside a whole word, for the first stage.</summary>
    private const float PartCount = 0.6f;

    private readonly ByteBuffer _entries = new();
    private readonly ByteBuffer _data = new();
    private readonly ByteBuffer _offsets = new();

    /// <summary>The weighted number of occurrences in each field, by term, after <see cref="Build"/>.</summary>
    public Dictionary<int, FieldLengths> Counts { get; } = [];

    /// <summary>A set for <see cref="ReadTerms"/>.</summary>
    public HashSet<int> Terms { get; } = [];

    /// <summary>The stored terms after <see cref="Build"/>.</summary>
    public ReadOnlySpan<byte> Data => _data.Written;

    /// <summary>For each word of title and body: chars from the end of the previous word, and its length.</summary>
    public ReadOnlySpan<byte> Offsets => _offsets.Written;

    /// <summary>Turns a document; returns the number of words of each field.</summary>
    public FieldLengths Build(PreparedDocument prepared, string culture)
    {
        Counts.Clear();
        _data.Clear();
        _offsets.Clear();
        AddUnit(prepared.Title, culture, Forward.Title);
        Finish(prepared.Title.Count);
        var headings = 0;
        foreach (var heading in prepared.Headings)
        {
            AddUnit(heading, culture, Forward.Headings);
            _entries.AddNumber(Forward.Sign);
            headings += heading.Count;
        }

        Finish(headings);
        AddUnit(prepared.Body, culture, Forward.Body);
        var body = Math.Min(prepared.Body.Count, MostWords);
        Finish(body);
        AddOffsets(prepared.Title);
        AddOffsets(prepared.Body);
        return new FieldLengths(prepared.Title.Count, headings, body);
    }

    /// <summary>Reads the distinct terms of stored data into a set; returns the number of words of each field.</summary>
    public static FieldLengths ReadTerms(ReadOnlySpan<byte> data, HashSet<int> terms)
    {
        terms.Clear();
        var at = 0;
        Span<float> lengths = stackalloc float[Forward.Fields];
        for (var field = 0; field < Forward.Fields; field++)
        {
            lengths[field] = ByteBuffer.ReadNumber(data, ref at);
            var end = (int)ByteBuffer.ReadNumber(data, ref at);
            end += at;
            while (at < end)
            {
                var entry = ByteBuffer.ReadNumber(data, ref at);
                if ((entry & 3) == Forward.Sign)
                    continue;
                terms.Add((int)(entry >> 2));
                if ((entry & 3) == Forward.Word)
                    at++;
            }
        }

        return new FieldLengths(lengths[0], lengths[1], lengths[2]);
    }

    private void AddUnit(IReadOnlyList<AnalyzedToken> tokens, string culture, int field)
    {
        for (var index = 0; index < tokens.Count && index < MostWords; index++)
        {
            var token = tokens[index];
            var term = vocabulary.Term(token.Stem, culture);
            vocabulary.AddWord(token.Exact, culture, term);
            var span = Forward.SpanOf(tokens, index);
            if (span > 1)
                _entries.AddNumber(((uint)span << 2) | Forward.Sign);
            _entries.AddNumber(((uint)term << 2) | Forward.Word);
            _entries.Add(Forward.Mark(token.Exact));
            Count(term, field, 1);
            foreach (var other in token.OtherStems)
                AddPart(vocabulary.Term(other, culture), term, Forward.WidePart, field);
            var kind = token.Parts.Count == span ? Forward.Part : Forward.WidePart;
            for (var part = 0; part < token.Parts.Count; part++)
            {
                var partTerm = vocabulary.Term(token.PartStems[part], culture);
                vocabulary.AddWord(token.Parts[part], culture, partTerm);
                AddPart(partTerm, term, kind, field);
            }
        }
    }

    private void AddPart(int part, int word, uint kind, int field)
    {
        _entries.AddNumber(((uint)part << 2) | kind);
        if (part != word)
            Count(part, field, PartCount);
    }

    private void AddOffsets(IReadOnlyList<AnalyzedToken> tokens)
    {
        var end = 0;
        for (var index = 0; index < tokens.Count && index < MostWords; index++)
        {
            var token = tokens[index];
            _offsets.AddNumber((uint)Math.Max(0, token.Start - end));
            _offsets.AddNumber((uint)token.Length);
            end = token.Start + token.Length;
        }
    }

    private void Finish(int words)
    {
        _data.AddNumber((uint)words);
        _data.AddNumber((uint)_entries.Length);
        _data.Add(_entries.Written);
        _entries.Clear();
    }

    private void Count(int term, int field, float amount)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(Counts, term, out _);
        counts = field switch
        {
            Forward.Title => counts with { Title = counts.Title + amount },
            Forward.Headings => counts with { Headings = counts.Headings + amount },
            _ => counts with { Body = counts.Body + amount },
        };
    }
}
