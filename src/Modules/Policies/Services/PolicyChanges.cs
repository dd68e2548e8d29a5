using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Texts;

namespace ItsmSite.Policies.Services;

/// <summary>What changed in a policy: only versions that were published, and that the actor may see, are compared.</summary>
public sealed class PolicyChanges(PolicyReader reader, ContentVersions versions)
{
    /// <summary>The policy beside the version that the actor confirmed last; null where the actor does not see it or confirmed no other version.</summary>
    public async Task<PolicyChange?> FindMineAsync(string contentItemId, CancellationToken cancellationToken) =>
        await reader.FindMineAsync(contentItemId, cancellationToken) is { } mine ? await FindAsync(contentItemId, mine.VersionId, cancellationToken) : null;

    /// <summary>The policy beside a version of it; null where the actor does not see one of them, or they are the same.</summary>
    public async Task<PolicyChange?> FindAsync(string contentItemId, string? versionId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(versionId) || await reader.FindItemAsync(contentItemId, cancellationToken) is not { } policy) return null;
        if (policy.Item.ContentItemVersionId == versionId) return null;
        if (await versions.FindAsync(contentItemId, versionId, cancellationToken) is not { Item: { PublishedUtc: not null } before }) return null;
        var (left, right) = LineDifference.Compare(TextOf(before, policy.Type), TextOf(policy.Item, policy.Type));
        return new PolicyChange(policy.Item, ContentNames.Of(policy.Item, policy.Type, Culture), before, left, right);
    }

    private static string Culture => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private static string TextOf(ContentItem policy, ContentTypeDefinition type) => string.Join("\n\n",
        new[] { ContentNames.Of(policy, type, Culture), PolicyTexts.Of(policy, type, PolicyTexts.Summary, Culture), PolicyTexts.Of(policy, type, PolicyTexts.Body, Culture) }.Where(t => t.Length > 0));
}
