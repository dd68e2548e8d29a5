using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Log;

/// <summary>What the audit trail tells of searches and gaps. It never holds their words: these are for those with the permission, and are erased one day.</summary>
public sealed class SearchAudit(IStringLocalizer<FindabilityTexts> texts) : IAuditDescriber
{
    /// <summary>The searches of a person were erased.</summary>
    public const string Erased = "SearchLog.Erased";

    /// <summary>The list of gaps was taken along as a file.</summary>
    public const string Exported = "SearchGap.Exported";

    /// <summary>Kind of a gap in the audit trail.</summary>
    public const string Gap = "SearchGap";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new("SearchLog", texts["Kept searches"], new Dictionary<string, string> { [Erased] = texts["Searches of a person erased"] }),
        new(Gap, texts["Not found"], new Dictionary<string, string>
        {
            ["SearchGap.Changed"] = texts["Owner, day or note changed"],
            ["SearchGap.Begun"] = texts["Work begun"],
            ["SearchGap.Closed"] = texts["Closed by hand"],
            ["SearchGap.Dismissed"] = texts["Dismissed"],
            ["SearchGap.Reopened"] = texts["Opened again"],
            [Exported] = texts["List taken along as a file"],
        }),
    ];

    /// <inheritdoc />
    public ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<long, string>>(
            entries.Where(e => e.SubjectType == Gap && e.SubjectId.Length > 0).ToDictionary(e => e.Id, e => $"/workbench/gaps/{e.SubjectId}"));
}
