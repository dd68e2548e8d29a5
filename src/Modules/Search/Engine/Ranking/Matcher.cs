using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Ranking;

/// <summary>Reads a document's stored terms and finds where the query's words stand in it.</summary>
internal sealed class Matcher
{
    /// <summary>Words with less than this share of the heaviest word's weight are looked for in the title only:
    /// "the" says nothing of a body, and is everywhere in it.</summary>
    private const float LightShare = 0.05f;

    private const int FilterSize = 8192;
    private readonly Dictionary<int, List<(int Group, byte? Mark, float Quality)>> _terms = [];
    private readonly Dictionary<int, List<(int Sequence, int Place)>> _pieces = [];
    private readonly List<(int Group, int Length, float Quality)> _sequences = [];
    private readonly bool[] _filter = new bool[FilterSize];
    private readonly bool[] _light;
    private readonly float _otherForm;
    private readonly float _part;
    private (int Next, int From, int To)[] _progress = [];

    /// <summary>Prepares for the groups of a query.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="quoted">Places of groups that stand in a phrase.</param>
    /// <param name="ranking">The weights.</param>
    public Matcher(IReadOnlyList<QueryGroup> groups, IReadOnlySet<int> quoted, RankingParameters ranking)
    {
        (_otherForm, _part) = (ranking.StemQuality, ranking.PartQuality);
        var heaviest = groups.Count == 0 ? 0 : groups.Max(group => group.Weight);
        _light = [.. groups.Select((group, place) => group.Weight < heaviest * LightShare && !quoted.Contains(place))];
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var alternative in groups[group].Terms)
                Add(_terms, alternative.Term, (group, alternative.Mark, alternative.Quality));
            foreach (var sequence in groups[group].Sequences)
            {
                for (var place = 0; place < sequence.Terms.Length; place++)
                    Add(_pieces, sequence.Terms[place], (_sequences.Count, place));
                _sequences.Add((group, sequence.Terms.Length, sequence.Quality));
            }
        }

        _progress = new (int, int, int)[_sequences.Count];
    }

    /// <summary>What was found by <see cref="Match"/>, by field.</summary>
    public FieldMatches[] Fields { get; } = [new(), new(), new()];

    /// <summary>Finds the query's words in stored terms; throws <see cref="InvalidDataException"/> when these are damaged.</summary>
    public void Match(ReadOnlySpan<byte> data)
    {
        var at = 0;
        foreach (var field in Fields)
        {
            field.Clear();
            field.Length = (int)ByteBuffer.ReadNumber(data, ref at);
            var bytes = (int)ByteBuffer.ReadNumber(data, ref at);
            if (bytes < 0 || bytes > data.Length - at)
                throw new InvalidDataException("A document's entry in the index is damaged.");
            MatchField(data.Slice(at, bytes), field);
            at += bytes;
        }
    }

    private void MatchField(ReadOnlySpan<byte> data, FieldMatches field)
    {
        Array.Clear(_progress);
        var (at, next, from, word, unitWords, span, part) = (0, 0, 0, -1, 0, 1, 0);
        while (at < data.Length)
        {
            var entry = ByteBuffer.ReadNumber(data, ref at);
            var value = (int)(entry >> 2);
            switch (entry & 3)
            {
                case Forward.Word:
                    if (at >= data.Length)
                        throw new InvalidDataException("A document's entry in the index is damaged.");
                    (from, next) = (next, next + span);
                    (span, part) = (1, 0);
                    word++;
                    unitWords++;
                    if (_filter[value & (FilterSize - 1)])
                        Take(field, value, data[at], from, next - 1, word);
                    at++;
                    break;
                case Forward.Part:
                    if (_filter[value & (FilterSize - 1)])
                        Take(field, value, null, from + part, from + part, word);
                    part++;
                    break;
                case Forward.WidePart:
                    if (_filter[value & (FilterSize - 1)])
                        Take(field, value, null, from, next - 1, word);
                    break;
                default:
                    if (value == 0)
                    {
                        field.Units.Add((field.Occurrences.Count, unitWords));
                        next += Forward.UnitGap;
                        unitWords = 0;
                    }
                    else
                    {
                        span = value;
                    }

                    break;
            }
        }

        if (unitWords > 0)
            field.Units.Add((field.Occurrences.Count, unitWords));
    }

    private void Take(FieldMatches field, int term, byte? mark, int from, int to, int word)
    {
        if (_terms.TryGetValue(term, out var targets))
        {
            foreach (var (group, wanted, quality) in targets)
            {
                if (_light[group] && field != Fields[Forward.Title])
                    continue;
                var form = mark is null ? _part : wanted is null || wanted == mark ? 1 : _otherForm;
                field.Occurrences.Add(new Occurrence(group, from, to, word, quality * form));
            }
        }

        if (_pieces.TryGetValue(term, out var pieces))
        {
            foreach (var (sequence, place) in pieces)
                Follow(field, sequence, place, from, to, word);
        }
    }

    private void Follow(FieldMatches field, int sequence, int place, int from, int to, int word)
    {
        ref var progress = ref _progress[sequence];
        if (place > 0 && (progress.Next != place || from > progress.To + 1))
            return;
        progress = (place + 1, place == 0 ? from : progress.From, to);
        var (group, length, quality) = _sequences[sequence];
        if (progress.Next < length)
            return;
        field.Occurrences.Add(new Occurrence(group, progress.From, to, word, quality));
        progress = default;
    }

    private void Add<T>(Dictionary<int, List<T>> targets, int term, T target)
    {
        if (!targets.TryGetValue(term, out var list))
            targets[term] = list = [];
        list.Add(target);
        _filter[term & (FilterSize - 1)] = true;
    }
}
