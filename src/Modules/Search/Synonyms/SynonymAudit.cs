using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Synonyms;

/// <summary>What the audit trail tells of synonyms.</summary>
public sealed class SynonymAudit(IStringLocalizer<SearchResource> texts) : IAuditDescriber
{
    /// <summary>Kind of a set in the audit trail.</summary>
    public const string Subject = "Synonyms";

    /// <summary>A set was added.</summary>
    public const string Added = "Synonyms.Added";

    /// <summary>A set was changed.</summary>
    public const string Changed = "Synonyms.Changed";

    /// <summary>A set was deleted.</summary>
    public const string Removed = "Synonyms.Removed";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Subject, texts["Synonyms"], new Dictionary<string, string>
        {
            [Added] = texts["Synonyms added"],
            [Changed] = texts["Synonyms changed"],
            [Removed] = texts["Synonyms deleted"],
        }),
    ];

    /// <inheritdoc />
    public ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<long, string>>(
            entries.Where(e => e.SubjectType == Subject && e.SubjectId.Length > 0 && e.Event != Removed).ToDictionary(e => e.Id, e => $"/workbench/synonyms/edit/{e.SubjectId}"));
}
