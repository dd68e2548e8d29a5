using System.Collections.Concurrent;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Search.Synonyms;

/// <summary>The synonyms of a site at one moment. Analysed once, when they are first needed; safe for use by many threads.</summary>
/// <param name="rules">The rules; a word may be in several, which add up.</param>
public sealed class SynonymMap(IReadOnlyList<SynonymRule> rules)
{
    private readonly ConcurrentDictionary<string, Lazy<SynonymTable>> _tables = new(StringComparer.Ordinal);

    /// <summary>No synonyms.</summary>
    public static SynonymMap Empty { get; } = new([]);

    /// <summary>The rules.</summary>
    public IReadOnlyList<SynonymRule> Rules { get; } = rules;

    /// <summary>The rules as the cultures of an index read them; null where there are none.</summary>
    internal SynonymTable? TableFor(IReadOnlyList<string> cultures, ITextAnalyzer analyzer) => Rules.Count == 0
        ? null
        : _tables.GetOrAdd(string.Join(' ', cultures), _ => new Lazy<SynonymTable>(() => new SynonymTable(Rules, cultures, analyzer))).Value;
}
