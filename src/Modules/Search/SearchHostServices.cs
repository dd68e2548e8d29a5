using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using ItsmSite.Search.Services;
using ItsmSite.Search.Synonyms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Search;

/// <summary>What of the search outlives a shell: the index itself, which one process writes.</summary>
public static class SearchHostServices
{
    /// <summary>Adds the index of the data folder to the outer host.</summary>
    public static IServiceCollection AddSearchIndex(this IServiceCollection services)
    {
        SharedWithShells.Add(services, provider => new IndexOwnership(provider.GetRequiredService<DataFolder>()));
        SharedWithShells.Add(services, _ => new SolvedSearches());
        SharedWithShells.Add(services, _ => new SynonymSnapshot());
        SharedWithShells.Add<ISearchIndex>(services, provider => new Fts5SearchIndex(
            new Fts5IndexOptions
            {
                Folder = provider.GetRequiredService<DataFolder>().Folder("index"),
                PublicAudience = () => provider.GetRequiredService<PublicAudience>().Id,
                Solved = provider.GetRequiredService<SolvedSearches>().Find,
                Synonyms = () => provider.GetRequiredService<SynonymSnapshot>().Current,
            },
            new TextAnalyzer(FinnishMorphology.Loaded),
            provider.GetRequiredService<ILogger<Fts5SearchIndex>>()));
        return services;
    }
}
