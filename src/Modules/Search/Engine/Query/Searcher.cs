using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Display;
using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Synonyms;

namespace ItsmSite.Search.Engine.Query;

/// <summary>One search, from the text to the hits.</summary>
internal sealed partial class Searcher
{
    private const int MostCounted = 1000;
    private const int MostPhraseChecks = 3000;

    private readonly IndexReader _reader;
    private readonly SearchQuery _query;
    private readonly RankingParameters _ranking;
    private readonly SearchBudget _budget;
    private readonly IndexHeader _header;
    private readonly Visibility _visibility;
    private readonly CandidateCollector _candidates;
    private readonly GroupResolver _resolver;
    private readonly SlipResolver _slips;
    private readonly ParsedQuery _parsed;
    private readonly SynonymTable? _synonyms;
    private readonly ITextAnalyzer _analyzer;
    private readonly DocumentPriors _priors;
    private readonly string? _meant;
    private readonly int? _publicAudience;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Prepares a search in the transaction that the reader has begun.</summary>
    public Searcher(
        IndexReader reader, IndexHeader header, DocumentView view, SearchQuery query, ITextAnalyzer analyzer,
        Fts5IndexOptions options, CancellationToken cancellationToken)
    {
        (_reader, _query, _header, _cancellationToken) = (reader, query, header, cancellationToken);
        (_ranking, _budget, _analyzer) = (options.Ranking, options.Budget, analyzer);
        _publicAudience = options.PublicAudience?.Invoke();
        _visibility = new Visibility(view, header.Sequence, query.Scope);
        _candidates = new CandidateCollector(reader, _visibility, header, options.Budget, cancellationToken);
        var today = DateOnly.FromDateTime(options.Time.GetUtcNow().UtcDateTime).DayNumber;
        _priors = new DocumentPriors(view, _ranking, query.PreferredCulture, SolvedRows(options), today);
        _resolver = new GroupResolver(reader, analyzer, _ranking);
        _slips = new SlipResolver(reader, _candidates.Counts, _ranking);
        _parsed = QueryParser.Parse(query.Text, view.Cultures, analyzer);
        if (Keyboard.InOtherLayout(query.Text) is { } other && !IsKnown(_parsed) && QueryParser.Parse(other, view.Cultures, analyzer) is var meant && IsKnown(meant))
            (_parsed, _meant) = (meant, other);
        _synonyms = options.Synonyms?.Invoke().TableFor(view.Cultures, analyzer);
    }

    /// <summary>Runs the search.</summary>
    public SearchResult Run()
    {
        if (_parsed.Words.Count == 0)
            return SearchResult.Empty;
        var groups = _resolver.Resolve(_parsed);
        if (_synonyms is not null)
            new SynonymResolver(_reader, _synonyms, _ranking).Widen(_parsed, groups);
        for (var place = 0; place < groups.Count; place++)
        {
            Find(groups[place]);
            _candidates.Accept(groups[place], place);
        }

        // A filter or a phrase leaves few of what is found: then all has to be looked at.
        var enough = _parsed.Phrases.Count > 0 || FacetFilter.IsAsked(_query) ? int.MaxValue : Math.Max(_budget.FewestFound, _query.From + _query.Size + _ranking.Candidates);
        var whole = _candidates.Complete(groups, enough);
        var matcher = new Matcher(groups, QuotedPlaces(), _ranking);
        var (rows, complete) = WithPhrases(matcher);
        var facets = new FacetCounter(_visibility.View, _query);
        var (head, found) = Best(rows, facets);
        var scorer = new DocumentScorer(groups, _parsed.Sequence, _ranking, _header.AverageLengths);
        var ranked = Rank(head, matcher, scorer);
        (_groups, _ranked, _matcher, _scorer) = (groups, ranked, matcher, scorer);
        var hits = new List<SearchHit>();
        foreach (var hit in ranked.Skip(Math.Max(0, _query.From)).Take(Math.Clamp(_query.Size, 0, MostCounted)))
        {
            if (Show(hit, matcher, groups) is { } shown)
                hits.Add(shown);
        }

        return new SearchResult(Math.Min(found, MostCounted), complete && whole && found <= MostCounted, hits)
        {
            Facets = facets.Facets(),
            FacetsAreExact = whole,
            TellingWords = Telling.Count(telling => telling),
            Suggestion = new SpellingAdvice(_candidates.Counts, _visibility, _reader, _publicAudience).For(_query.Text, groups),
        };
    }

    private HashSet<int> QuotedPlaces() =>
        [.. _parsed.Phrases.SelectMany(phrase => _parsed.Sequence.Skip(phrase.First).Take(phrase.Count))];

    /// <summary>The found rows that hold all quoted phrases; all found rows when none does, for a phrase nobody wrote is better read as words.</summary>
    private (List<int> Rows, bool Complete) WithPhrases(Matcher matcher)
    {
        var rows = _reader.Scratch.Touched;
        if (_parsed.Phrases.Count == 0)
            return (rows, true);
        var phrases = _parsed.Phrases.Select(phrase => _parsed.Sequence.Skip(phrase.First).Take(phrase.Count).ToList()).ToList();
        var needed = phrases.SelectMany(phrase => phrase).Aggregate(0ul, (mask, place) => mask | (1ul << place));
        var cells = _reader.Scratch.Cells;
        var possible = rows.Where(row => (cells[row].Mask & needed) == needed).ToList();
        var complete = possible.Count <= MostPhraseChecks;
        if (!complete)
            possible = [.. possible.OrderByDescending(row => cells[row].Score).Take(MostPhraseChecks)];
        var holding = possible.Where(row =>
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var data = _reader.Forward(row);
            if (data.IsEmpty)
                return false;
            matcher.Match(data);
            return phrases.TrueForAll(phrase => PhraseMatcher.Holds(matcher.Fields, phrase));
        }).ToList();
        return holding.Count > 0 ? (holding, complete) : (rows, true);
    }

    /// <summary>Of the found rows that pass the filters: their number, and the best by the first stage, best first.</summary>
    private (List<Ranked> Best, int Found) Best(List<int> rows, FacetCounter facets)
    {
        var cells = _reader.Scratch.Cells;
        var wanted = Math.Max(0, _query.From) + (long)Math.Clamp(_query.Size, 0, MostCounted);
        var size = (int)Math.Min(Math.Max(wanted, _ranking.Candidates), rows.Count);
        var worst = new PriorityQueue<Ranked, Ranked>(Ranked.WorstFirst);
        var (found, least) = (0, float.NegativeInfinity);
        foreach (var row in rows)
        {
            if (!facets.Take(row))
                continue;
            found++;
            var ranked = new Ranked(row, cells[row].Score);
            if (ranked.Score < least)
                continue;
            if (worst.Count < size)
                worst.Enqueue(ranked, ranked);
            else
                worst.EnqueueDequeue(ranked, ranked);
            if (worst.Count == size)
                least = worst.Peek().Score;
        }

        var best = worst.UnorderedItems.Select(item => item.Element).ToList();
        best.Sort(Ranked.BestFirst);
        return (best, found);
    }

    /// <summary>The best rows in their final order: the candidates by the second stage, then the rest as the first stage has them.</summary>
    private List<Ranked> Rank(List<Ranked> best, Matcher matcher, DocumentScorer scorer)
    {
        var candidates = best.GetRange(0, CountCandidates(best));
        var rest = best.GetRange(candidates.Count, best.Count - candidates.Count);
        for (var place = 0; place < candidates.Count; place++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var row = candidates[place].Row;
            var data = _reader.Forward(row);
            if (data.IsEmpty)
                continue;
            matcher.Match(data);
            candidates[place] = new Ranked(row, scorer.Score(matcher.Fields) * _priors.Of(row));
        }

        candidates.Sort(Ranked.BestFirst);
        if (rest.Count == 0)
            return candidates;
        var factor = candidates[^1].Score * 0.99f / Math.Max(1e-6f, rest[0].Score);
        return [.. candidates, .. rest.Select(row => row with { Score = row.Score * factor })];
    }

    // The same whichever page is asked for, so that no hit is on two of them or on none.
    private int CountCandidates(List<Ranked> best)
    {
        var count = Math.Min(_ranking.Candidates, best.Count);
        var fewest = Math.Max(_ranking.FewestCandidates, _query.Size);
        if (count <= fewest)
            return count;
        var least = _ranking.CandidateShare * best[_ranking.CandidateReference - 1].Score;
        while (count > fewest && best[count - 1].Score < least)
            count--;
        return count;
    }

    // What solved it counts only for documents that this search may see: others have no place among the candidates.
    private Dictionary<int, float> SolvedRows(Fts5IndexOptions options)
    {
        var rows = new Dictionary<int, float>();
        foreach (var (key, share) in options.Solved?.Invoke(_query.Text) ?? new Dictionary<string, float>())
        {
            if (_reader.RowOf(key) is { } row)
                rows[row] = share;
        }

        return rows;
    }

    private SearchHit? Show(Ranked hit, Matcher matcher, List<QueryGroup> groups)
    {
        var content = _reader.Content(hit.Row);
        var data = _reader.Forward(hit.Row);
        if (content is null || data.IsEmpty)
            return null;
        matcher.Match(data);
        var snippet = new SnippetBuilder(content, matcher.Fields, [.. groups.Select(group => group.Weight)]);
        var facets = _visibility.View.FacetSetOf(hit.Row);
        return new SearchHit
        {
            Key = content.Key,
            Type = facets.Type,
            Culture = facets.Culture.Length == 0 ? null : facets.Culture,
            Title = snippet.Title(),
            Snippet = snippet.Body(),
            Url = content.Url,
            ExternalId = content.ExternalId,
            ModifiedUtc = content.ModifiedUtc,
            Score = hit.Score,
            MissedWords = CountMissed(matcher),
            Explanation = ExplainHit(hit.Row),
        };
    }
}
