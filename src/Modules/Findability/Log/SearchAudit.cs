using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Log;

/// <summary>What the audit trail tells of searches, gaps and saved searches. It never holds their words: these are for those with the permission, and are erased one day.</summary>
public sealed class SearchAudit(IStringLocalizer<FindabilityTexts> texts) : IAuditDescriber
{
    /// <summary>The searches of a person were erased.</summary>
    public const string Erased = "SearchLog.Erased";

    /// <summary>Somebody erased searches of their own.</summary>
    public const string OwnErased = "SearchLog.OwnErased";

    /// <summary>The list of gaps was taken along as a file.</summary>
    public const string Exported = "SearchGap.Exported";

    /// <summary>Kind of a gap in the audit trail.</summary>
    public const string Gap = "SearchGap";

    /// <summary>Kind of a saved search in the audit trail.</summary>
    public const string Saved = "SavedSearch";

    /// <summary>A search was saved.</summary>
    public const string SavedAdded = "SavedSearch.Added";

    /// <summary>A saved search was changed.</summary>
    public const string SavedChanged = "SavedSearch.Changed";

    /// <summary>A saved search was deleted.</summary>
    public const string SavedRemoved = "SavedSearch.Removed";

    /// <summary>The list of saved searches was taken along as a file.</summary>
    public const string SavedExported = "SavedSearch.Exported";

    /// <summary>Kind of a proposed synonym in the audit trail.</summary>
    public const string Synonym = "SynonymProposal";

    /// <summary>A proposed synonym was refused.</summary>
    public const string SynonymRefused = "SynonymProposal.Refused";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new("SearchLog", texts["Kept searches"], new Dictionary<string, string> { [Erased] = texts["Searches of a person erased"], [OwnErased] = texts["Own searches erased"] }),
        new(Gap, texts["Not found"], new Dictionary<string, string>
        {
            ["SearchGap.Changed"] = texts["Owner, day or note changed"],
            ["SearchGap.Begun"] = texts["Work begun"],
            ["SearchGap.Closed"] = texts["Closed by hand"],
            ["SearchGap.Dismissed"] = texts["Dismissed"],
            ["SearchGap.Reopened"] = texts["Opened again"],
            [Exported] = texts["List taken along as a file"],
        }),
        new(Saved, texts["Saved searches"], new Dictionary<string, string>
        {
            [SavedAdded] = texts["Search saved"],
            [SavedChanged] = texts["Saved search changed"],
            [SavedRemoved] = texts["Saved search deleted"],
            [SavedExported] = texts["List taken along as a file"],
        }),
        new(Synonym, texts["Proposed synonyms"], new Dictionary<string, string> { [SynonymRefused] = texts["Proposal refused"] }),
    ];

    /// <inheritdoc />
    public ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<long, string>>(
            entries.Where(e => e.SubjectType == Gap && e.SubjectId.Length > 0).Select(e => (e.Id, Url: $"/workbench/gaps/{e.SubjectId}"))
                .Concat(entries.Where(e => e.SubjectType == Saved && e.SubjectId.Length > 0 && e.Event != SavedRemoved).Select(e => (e.Id, Url: $"/workbench/saved-searches/edit/{e.SubjectId}")))
                .ToDictionary(e => e.Id, e => e.Url));
}
