using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Evaluation;

namespace ItsmSite.Benchmarks.Relevance;

/// <summary>
/// What searches miss that do not look at all documents of frequent words, beside searches that look at all. No collection is large enough for the usual budget
/// to matter, so words are frequent, and cut, at the share of documents at which they are in a million.
/// </summary>
public static class BudgetOracle
{
    private const double Million = 1e6;
    private const int Depth = 10;

    /// <summary>Documents found in any case: a fifth of the usual number, because the collections are small.</summary>
    private const int FewestFound = 600;

    /// <summary>Measures a collection and adds the figure.</summary>
    public static async Task AddAsync(RetrievalCollection collection, ITextAnalyzer analyzer, FigureTable table)
    {
        var share = collection.Documents.Count / Million;
        var usual = SearchBudget.Default;
        using var whole = await CollectionIndex.BuildAsync(collection.Documents, analyzer, usual with { KeptFrom = int.MaxValue });
        using var cut = await CollectionIndex.BuildAsync(collection.Documents, analyzer, new SearchBudget
        {
            KeptFrom = Scaled(usual.KeptFrom), FrequentFrom = Scaled(usual.FrequentFrom), MostAdded = Scaled(usual.MostAdded), FewestFound = FewestFound,
        });
        var (same, all, gainOfWhole, gainOfCut) = (0, 0, new List<double>(), new List<double>());
        foreach (var query in collection.Queries)
        {
            var (wanted, found) = (await whole.FindAsync(query.Text, Depth), await cut.FindAsync(query.Text, Depth));
            (same, all) = (same + wanted.Intersect(found).Count(), all + wanted.Count);
            if (!collection.Judgements.TryGetValue(query.Id, out var judged) || !judged.Values.Any(relevance => relevance > 0)) continue;
            gainOfWhole.Add(RetrievalMeasures.NormalizedGain(wanted, judged));
            gainOfCut.Add(RetrievalMeasures.NormalizedGain(found, judged));
        }

        table.Add(
            $"{collection.Name}, budget beside looking at all", Show.Text($"{100.0 * same / Math.Max(1, all):0.00} % of the first ten agree"),
            Show.Text($"nDCG@10 {gainOfCut.Average():.0000} and {gainOfWhole.Average():.0000}; a word is frequent from {Scaled(usual.FrequentFrom)} of {collection.Documents.Count} documents"));

        int Scaled(int documents) => Math.Max(1, (int)(documents * share));
    }
}
