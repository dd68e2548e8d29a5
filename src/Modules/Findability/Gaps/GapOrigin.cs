using System.Globalization;
using ItsmSite.Contents;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Gaps;

/// <summary>An article is begun with the words that people search for; the gap knows of it afterwards.</summary>
public sealed class GapOrigin(GapLists gaps, GapEditor editor, IActorAccessor actor, IStringLocalizer<FindabilityTexts> texts) : IContentOrigin
{
    /// <summary>What stands before the colon of a source.</summary>
    public const string OriginName = "gap";

    /// <inheritdoc />
    public string Name => OriginName;

    /// <inheritdoc />
    public async Task<ContentBeginning?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!actor.Current.Has(ContentPermissions.EditOwnContent) || await ViewAsync(id, cancellationToken) is not { Gap: var gap }) return null;
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is var own && SiteCultures.IsSupported(own) ? own : SiteCultures.Default;
        return new ContentBeginning(char.ToUpper(gap.Text[0], CultureInfo.CurrentCulture) + gap.Text[1..], "", culture, [], [], "");
    }

    /// <inheritdoc />
    public async Task BegunAsync(string id, ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) await editor.BeginAsync(number, item.ContentItemId, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<MenuItem?> FindLinkAsync(string id, CancellationToken cancellationToken) =>
        await ViewAsync(id, cancellationToken) is { Gap: var gap } ? new MenuItem(texts["What people searched for: {0}", gap.Text], $"/workbench/gaps/{id}", "compass") : null;

    private async Task<GapView?> ViewAsync(string id, CancellationToken cancellationToken) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await gaps.FindAsync(number, cancellationToken) : null;
}
