using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Ranking;

/// <summary>Reads a document's stored terms and finds where the query's words stand in it.</summary>
internal sealed class Matcher
{
    /// <summary>Words with less than this share of the heaviest word's weight are looked for in the title only:
    /// "the" says nothing of a body, and is everywhere in it.</summary>
    public const float LightShare = 0.05f;

    private readonly MatchTargets _ofTitle = new();
    private readonly MatchTargets _ofText = new();
    private readonly List<(int Group, int Length, float Quality)> _sequences = [];
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
        for (var group = 0; group < groups.Count; group++)
        {
            var isLight = groups[group].Weight < heaviest * LightShare && !quoted.Contains(group);
            foreach (var alternative in groups[group].Terms)
                Add(new MatchTarget(alternative.Term, group, alternative.Mark ?? -1, alternative.Quality, -1, 0), isLight);
        }

        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var sequence in groups[group].Sequences)
            {
                for (var place = 0; place < sequence.Terms.Length; place++)
                    Add(new MatchTarget(sequence.Terms[place], group, -1, sequence.Quality, _sequences.Count, place), isLight: false);
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
        var targets = field == Fields[Forward.Title] ? _ofTitle : _ofText;
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
                    if (targets.First(value) is var ofWord and > 0)
                        Take(field, targets, ofWord, value, data[at], new Occurrence(0, from, next - 1, word, 0));
                    at++;
                    break;
                case Forward.Part:
                    if (targets.First(value) is var ofPart and > 0)
                        Take(field, targets, ofPart, value, -1, new Occurrence(0, from + part, from + part, word, 0));
                    part++;
                    break;
                case Forward.WidePart:
                    if (targets.First(value) is var ofWhole and > 0)
                        Take(field, targets, ofWhole, value, -1, new Occurrence(0, from, next - 1, word, 0));
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

    /// <summary>Notes what a term at a place means; <paramref name="mark"/> is -1 for a part of a word.</summary>
    private void Take(FieldMatches field, MatchTargets targets, int number, int term, int mark, Occurrence place)
    {
        while (number > 0)
        {
            number = targets.Next(number, out var target);
            if (target.Term != term)
                continue;
            if (target.Sequence >= 0)
            {
                Follow(field, target.Sequence, target.Place, place.From, place.To, place.Word);
                continue;
            }

            var form = mark < 0 ? _part : target.Mark < 0 || target.Mark == mark ? 1 : _otherForm;
            field.Occurrences.Add(place with { Group = target.Group, Quality = target.Quality * form });
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

    private void Add(MatchTarget target, bool isLight)
    {
        _ofTitle.Add(target);
        if (!isLight)
            _ofText.Add(target);
    }
}
