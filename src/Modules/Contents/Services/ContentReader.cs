using System.Globalization;
using ItsmSite.Contents.Parts;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Services;

/// <summary>Brings items of any type to readers.</summary>
public sealed class ContentReader(IContentManager content, ContentDefinitions definitions, ContentForms forms, IPeople people, IActorAccessor actor)
{
    /// <summary>An item in a version, or null where the actor does not see one; drafts are seen by those who may edit them.</summary>
    public async Task<ContentView?> FindAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken) =>
        await FindItemAsync(contentItemId, version, cancellationToken) is { } found ? await ShowAsync(found.Item, found.Type, cancellationToken) : null;

    /// <summary>The same as it is stored, with its type.</summary>
    public async Task<EditedContent?> FindItemAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken)
    {
        if (await content.FindVisibleAsync(contentItemId, actor.Current.Scope, version, cancellationToken) is not { } item) return null;
        var type = await definitions.FindAsync(item.ContentType, cancellationToken);
        if (type is null || (version == VersionOptions.Latest && !actor.Current.CanEdit(item, type))) return null;
        return new EditedContent(item, type);
    }

    /// <summary>An item or a version of one as readers would see it.</summary>
    public async Task<ContentView> ShowAsync(ContentItem item, ContentTypeDefinition type, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var owners = item.Owner.Length == 0 ? null : await people.FindByIdAsync([item.Owner], cancellationToken);
        return new ContentView(item, type, ContentNames.Of(item, type, culture), await forms.DisplayAsync(item, type, culture, cancellationToken), owners?.GetValueOrDefault(item.Owner));
    }
}
