using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Engine.Writing;

namespace ItsmSite.Search.Engine.Trials;

/// <summary>Answers an <see cref="IndexTrial"/>: each search as the file is, and again with the document laid over it.</summary>
internal sealed class TrialRunner(
    IndexReader reader, IndexHeader header, DocumentView view, ITextAnalyzer analyzer, Fts5IndexOptions options, CancellationToken cancellationToken)
{
    /// <summary>Runs the searches in the transaction that the reader has begun.</summary>
    public IReadOnlyList<TrialResult> Run(IndexTrial trial)
    {
        var prepared = PreparedDocument.From(trial.Document, analyzer);
        var former = reader.FindDocument(trial.Document.Key);
        var overlay = former is { } known && known.Digest.SequenceEqual(prepared.Digest) ? null : Overlay(prepared, former?.Row);
        var tried = overlay is null ? view : TrialView.Of(view, prepared, overlay.Row, former?.Row ?? -1);
        return [.. trial.Queries.Take(IndexTrial.MaxQueries).Select(query => Run(query with { From = 0, IsExplained = true }, former?.Row, overlay, tried))];
    }

    private TrialResult Run(SearchQuery query, int? former, TrialOverlay? overlay, DocumentView tried)
    {
        var before = new Searcher(reader, header, view, query with { IsExplained = overlay is null }, analyzer, options, cancellationToken);
        var formerHits = before.Run().Hits;
        var formerRank = former is { } row ? before.RankOf(row) : null;
        if (overlay is null)
        {
            var own = before.Explain(former!.Value);
            reader.Scratch.Clear();
            return new TrialResult(formerRank, formerRank, formerHits, formerHits, own);
        }

        reader.Scratch.Clear();
        reader.Overlay = overlay;
        try
        {
            var after = new Searcher(reader, overlay.Header, tried, query, analyzer, options, cancellationToken);
            var hits = after.Run().Hits;
            return new TrialResult(after.RankOf(overlay.Row), formerRank, hits, formerHits, after.Explain(overlay.Row));
        }
        finally
        {
            reader.Overlay = null;
            reader.Scratch.Clear();
        }
    }

    private TrialOverlay Overlay(PreparedDocument prepared, int? former)
    {
        var (state, terms) = (header, new HashSet<int>());
        if (former is { } row)
            state = state.With(ForwardBuilder.ReadTerms(reader.Forward(row), terms), -1);
        return new TrialOverlay(reader, state, prepared, view.Count, terms, options.Ranking);
    }
}
