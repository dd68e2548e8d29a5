using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Benchmarks.Relevance;
using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Benchmarks.Commands;

/// <summary>
/// <c>relevance</c>: how well the search engine answers queries whose answers are known, beside Lucene in the same run, how it bears typos,
/// and how far it knows Finnish. Documents go straight into the engine, made as the site's importer and index handlers make them.
/// </summary>
public static class RelevanceBenchmark
{
    private const int Depth = 100;
    private const int FewestQueries = 50;
    private const int MostTitles = 3_000;
    private const int Seed = 1;

    /// <summary>Measures the collections and adds the figures.</summary>
    /// <param name="only">Names of collections; empty means all.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunAsync(IReadOnlyCollection<string> only, FigureTable table)
    {
        if (SharedData.Folder is not { } data || !Directory.Exists(Path.Combine(data, "retrieval")))
        {
            table.Skip("Relevance", "the shared data is missing: put it at ../shared/data or set ITSMSITE_SHARED_DATA");
            return;
        }

        using var lucene = await LuceneProgram.CompileAsync();
        if (lucene is null) table.Skip("Lucene", "Java or Lucene is missing, skipped (Debian: liblucene8-java and a JDK)");
        var stems = new TextAnalyzer();
        if (FinnishMorphology.Loaded is not { } morphology)
        {
            table.Skip("With libvoikko", "libvoikko is missing, skipped (Debian: libvoikko1 and voikko-fi)");
            await RunAsync(data, only, stems, lucene, table, _ => true);
            return;
        }

        await RunAsync(data, only, new TextAnalyzer(morphology), lucene, table, _ => true);
        await RunAsync(data, only, stems, lucene, table, collection => collection.Culture == "fi");
    }

    private static async Task RunAsync(
        string data, IReadOnlyCollection<string> only, TextAnalyzer analyzer, LuceneProgram? lucene, FigureTable table, Func<RetrievalCollection, bool> isMeasured)
    {
        var gains = new List<PairedGains>();
        foreach (var folder in Directory.GetDirectories(Path.Combine(data, "retrieval")).Order(StringComparer.Ordinal))
        {
            if (only.Count > 0 && !only.Contains(Path.GetFileName(folder))) continue;
            var collection = await CollectionReader.ReadAsync(folder, data);
            if (!isMeasured(collection)) continue;
            if (collection.Culture == "fi") collection = collection with { Name = $"{collection.Name} ({analyzer.Name})" };
            var clock = new CpuClock();
            using var index = await CollectionIndex.BuildAsync(collection.Documents, analyzer);
            var built = clock.Wall;
            if (await MeasureAsync(collection, index, lucene, built, table) is { } gain && collection.Queries.Count >= FewestQueries) gains.Add(gain);
            await AddTyposAsync(collection, index, table);
            await BudgetOracle.AddAsync(collection, analyzer, table);
        }

        if (gains.Count > 1)
        {
            var even = gains.Select(gain => gain.Half(odd: false)).ToList();
            table.Add(
                "Average gain over Lucene", Show.Text($"{100 * gains.Average(gain => (gain.Ours / gain.Lucene) - 1):+0.0;-0.0} %"),
                Show.Text($"{gains.Count} collections of {FewestQueries} queries or more; even ids {100 * even.Average(gain => (gain.Ours / gain.Lucene) - 1):+0.0;-0.0} %"));
        }

        AddWords(Path.Combine(data, "lang"), analyzer, table);
    }

    private static async Task<PairedGains?> MeasureAsync(RetrievalCollection collection, CollectionIndex index, LuceneProgram? lucene, TimeSpan built, FigureTable table)
    {
        var ours = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var query in collection.Queries) ours[query.Id] = await index.FindAsync(query.Text, Depth);
        var what = Show.Text($"{collection.Name}, nDCG@10 ours / Lucene");
        var size = $"{Show.Count(collection.Queries.Count)} queries, {Show.Count(collection.Documents.Count)} documents, indexed in {Show.Text($"{built.TotalSeconds:0.0} s")}";
        if (lucene is null)
        {
            table.Add(what, Show.Text($"{PairedGains.Of(collection, ours, ours, ours).Ours:.000} / –"), size);
            return null;
        }

        var (language, standard) = await lucene.AnswerAsync(collection);
        var gains = PairedGains.Of(collection, ours, language, standard);
        var odd = gains.Half(odd: true);
        table.Add(
            what, Show.Text($"{gains.Ours:.000} / {gains.Lucene:.000}"),
            $"{size}; {Show.Text($"odd ids {odd.Ours:.000} / {odd.Lucene:.000}")}; {gains.EvenDifference()}; Lucene with {gains.Analyser}");
        return gains;
    }

    private static async Task AddTyposAsync(RetrievalCollection collection, CollectionIndex index, FigureTable table)
    {
        var titles = collection.Documents.GroupBy(document => document.Title.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() == 1).Select(group => group.Single()).ToList();
        var step = Math.Max(1, titles.Count / MostTitles);
        var maker = new TypoMaker(Seed, collection.Culture == "fi" ? "abcdefghijklmnopqrstuvwxyzäö" : "abcdefghijklmnopqrstuvwxyz");
        var found = new List<(TypoKind Kind, bool Found)>();
        foreach (var document in titles.Where((_, place) => place % step == 0))
        {
            if (maker.Make(document.Title) is not { } typo) continue;
            found.Add((typo.Kind, await IsFoundAsync(index, typo.Text, document)));
        }

        if (found.Count == 0) return;
        var kinds = found.GroupBy(title => title.Kind).OrderBy(group => group.Key)
            .Select(group => Show.Text($"{group.Key.ToString().ToLowerInvariant()} {100.0 * group.Count(title => title.Found) / group.Count():0.0} %"));
        table.Add(
            $"{collection.Name}, titles with a typo, success@3", Show.Text($"{100.0 * found.Count(title => title.Found) / found.Count:0.0} %"),
            $"{Show.Count(found.Count)} unique titles; {string.Join(", ", kinds)}");
    }

    private static async Task<bool> IsFoundAsync(CollectionIndex index, string text, IndexDocument document) =>
        (await index.FindAsync(text, 3)).Contains(document.ExternalId);

    private static void AddWords(string folder, TextAnalyzer analyzer, FigureTable table)
    {
        Add("Finnish forms that share a search term with their lemma", "finnish-form-lemma.tsv", FinnishWords.Lemmas);
        Add("Finnish compounds found by each of their parts", "finnish-compounds.tsv", FinnishWords.Compounds);

        void Add(string what, string file, Func<string, ITextAnalyzer, (int United, int All)> count)
        {
            if (!File.Exists(Path.Combine(folder, file)))
            {
                table.Skip(what, $"{file} is missing");
                return;
            }

            var (united, all) = count(Path.Combine(folder, file), analyzer);
            table.Add($"{what} ({analyzer.Name})", Show.Text($"{100.0 * united / all:0.0} %"), Show.Count(all));
        }
    }
}
