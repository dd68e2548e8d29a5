using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>Keeps secrets from being published: each is taken out of the text, or its author says why it is only an example, which the audit trail keeps.</summary>
public sealed class SecretExamples(ItemAudit audit)
{
    /// <summary>Least length of a reason, in characters.</summary>
    public const int ShortestReason = 10;

    /// <summary>What looks like a secret and was not declared an example.</summary>
    public static IReadOnlyList<FoundSecret> Open(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Open(TextOf(item), item);
    }

    /// <summary>What looks like a secret in a text of an article, and was not declared an example there; of a new one where the article is null.</summary>
    public static IReadOnlyList<FoundSecret> Open(string text, ContentItem? item)
    {
        var known = item?.As<SecretExamplesPart>()?.Fingerprints ?? [];
        return [.. SecretScanner.Find(text).Where(s => !known.Contains(s.Fingerprint))];
    }

    /// <summary>Declares what is found in an article as examples, where its author says why.</summary>
    /// <param name="item">The article as it is about to be saved.</param>
    /// <param name="reason">The author's words; too short a reason declares nothing.</param>
    /// <returns>What was declared, for <see cref="AuditAsync"/> once the article is saved.</returns>
    public static IReadOnlyList<FoundSecret> Declare(ContentItem item, string reason)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.Trim().Length < ShortestReason) return [];
        var open = Open(item);
        if (open.Count > 0) item.Alter<SecretExamplesPart>(p => p.Fingerprints = [.. p.Fingerprints.Union(open.Select(s => s.Fingerprint))]);
        return open;
    }

    /// <summary>Why an article can't be shown to readers while a secret stands in it; null where none does.</summary>
    public static ContentError? ErrorOf(ContentItem item)
    {
        var open = Open(item);
        return open.Count == 0 ? null : new ContentError("MarkdownBodyPart.Markdown", "Line {0} looks like a secret ({1}). Take it out, or say below why it is only an example.") { Arguments = [open[0].Line, open[0].Masked] };
    }

    /// <summary>Writes into the audit trail who declared what an example, and why; part of the unit of work.</summary>
    public async Task AuditAsync(ContentItem item, IReadOnlyList<FoundSecret> declared, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(declared);
        foreach (var secret in declared) await audit.AddAsync(ArticleAudit.SecretAllowed, item, $"{secret.Kind} {secret.Masked}: {reason.Trim()}", cancellationToken);
    }

    // The text comes first, so that lines are those of the text; what follows has none of its own.
    private static string TextOf(ContentItem item) =>
        $"{item.As<MarkdownBodyPart>()?.Markdown}\n{item.As<TitlePart>()?.Title}\n{item.As<ArticlePart>()?.Summary}\n{string.Join(", ", item.As<ArticlePart>()?.Keywords ?? [])}";
}
