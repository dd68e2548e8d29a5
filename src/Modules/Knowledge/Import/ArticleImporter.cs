namespace ItsmSite.Knowledge.Import;

/// <summary>Carries what a reader finds to a store, in batches, and reports.</summary>
public static class ArticleImporter
{
    private const int BatchSize = 50;

    /// <summary>
    /// Runs an import. Without a store it is a dry run: everything is read, nothing written, and all articles count as created.
    /// <paramref name="progress"/> gets the number of items read so far. What the store throws ends the import; batches before it stay.
    /// </summary>
    public static async Task<ImportReport> RunAsync(
        IAsyncEnumerable<ImportItem> items, IArticleStore? store, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var counts = new Dictionary<StoreChange, int>();
        var refused = new List<RefusedFile>();
        var warnings = new Dictionary<ImportWarningKind, List<(string, string)>>();
        var images = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var batch = new List<ImportedArticle>(BatchSize);
        var (read, fragments) = (0, 0);
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            progress?.Report(++read);
            if (item is RefusedFile file)
                refused.Add(file);
            fragments += item is IncludedFragment ? 1 : 0;
            if (item is not ImportedArticle article)
                continue;
            if (!ids.Add(article.ExternalId))
            {
                refused.Add(new RefusedFile(article.SourcePath, null, $"another article of this import has the id \"{article.ExternalId}\""));
                continue;
            }

            foreach (var warning in article.Warnings)
                (warnings.TryGetValue(warning.Kind, out var list) ? list : warnings[warning.Kind] = []).Add((article.ExternalId, warning.Detail));
            batch.Add(article);
            if (batch.Count == BatchSize)
                await SaveAsync();
        }

        await SaveAsync();
        return new ImportReport
        {
            Created = counts.GetValueOrDefault(StoreChange.Created),
            Updated = counts.GetValueOrDefault(StoreChange.Updated),
            Unchanged = counts.GetValueOrDefault(StoreChange.Unchanged),
            Fragments = fragments,
            Images = images.Count,
            Refused = refused,
            Warnings = warnings.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<(string, string)>)pair.Value),
        };

        async Task SaveAsync()
        {
            if (batch.Count == 0)
                return;
            images.UnionWith(batch.SelectMany(article => article.Images).Select(image => image.Id));
            var outcomes = store is null
                ? [.. batch.Select(article => new StoreOutcome(article.ExternalId, StoreChange.Created))]
                : await store.SaveArticlesAsync(batch, cancellationToken);
            foreach (var (outcome, article) in outcomes.Zip(batch))
            {
                counts[outcome.Change] = counts.GetValueOrDefault(outcome.Change) + 1;
                if (outcome.Change == StoreChange.Refused)
                    refused.Add(new RefusedFile(article.SourcePath, null, outcome.Reason ?? "the store refused it"));
            }

            batch.Clear();
        }
    }
}
