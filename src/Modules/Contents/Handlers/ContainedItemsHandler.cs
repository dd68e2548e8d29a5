using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Parts;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Contents.Handlers;

/// <summary>Items within an item are checked as those of their own are, and found by the item they are part of.</summary>
/// <param name="drivers">They say which parts hold items.</param>
/// <param name="definitions">The types.</param>
/// <param name="services">All handlers are taken from here when they are needed: this is one of them.</param>
public sealed class ContainedItemsHandler(IEnumerable<IContentPartDriver> drivers, ContentDefinitions definitions, IServiceProvider services) : ContentHandlerBase, IContentIndexHandler
{
    private readonly Dictionary<string, IContentPartDriver> _drivers = drivers.ToDictionary(d => d.PartName);

    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsImport) return; // taken as it was written elsewhere
        foreach (var (part, rule) in PartsOf(context.Item, context.Type))
        {
            var nodes = ContainedTree.Flatten(ContainedItems.JsonOf(part), rule);
            if (nodes.Count > rule.Most)
                context.Errors.Add(new ContentError(part.Part.Name, "There are too many: {0} is the most.") { Arguments = [rule.Most] });
            else
                foreach (var (node, path) in ContainedTree.Paths(nodes, part.Part.Name, rule)) await CheckAsync(context, node, path, cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (document.Type is null) return;
        foreach (var (part, rule) in PartsOf(item, document.Type))
        {
            foreach (var node in ContainedTree.Flatten(ContainedItems.JsonOf(part), rule)) Index(ContentItem.Contained(node.Json), document);
        }
    }

    // On a copy: handlers derive names, and what nobody changed is to stay as it was.
    private async Task CheckAsync(ContentSavingContext context, ContainedNode node, string path, CancellationToken cancellationToken)
    {
        var item = ContentItem.Contained((JsonObject)node.Json.DeepClone());
        if (await definitions.FindAsync(item.ContentType, cancellationToken) is not { } type) return;
        var within = new ContentSavingContext(item, type);
        foreach (var handler in services.GetServices<IContentHandler>()) await handler.SavingAsync(within, cancellationToken);
        context.Errors.AddRange(within.Errors.Select(e => e with { Field = $"{path}.{e.Field}" }));
    }

    private void Index(ContentItem item, ContentIndexBuilder document)
    {
        if (document.Types.GetValueOrDefault(item.ContentType) is not { } type) return;
        // An item of one language may hold items of several: it is found by all of their words.
        string?[] cultures = document.Culture is null && type.IsMultilingual ? [.. SiteCultures.All] : [document.Culture];
        foreach (var culture in cultures)
        {
            var within = new ContentIndexBuilder { Type = type, Types = document.Types, Culture = culture };
            foreach (var handler in services.GetServices<IContentIndexHandler>()) handler.Build(item, within);
            if ((within.Title ?? item.DisplayText) is { Length: > 0 } title) document.Headings.Add(title);
            document.Headings.AddRange(within.Headings);
            document.Keywords.AddRange(within.Keywords);
            document.Body.AddRange(within.Body);
        }
    }

    private IEnumerable<(PartContext Part, ContainedItemsRule Rule)> PartsOf(ContentItem item, ContentTypeDefinition type) =>
        from part in PartContext.Of(item, type)
        where _drivers.ContainsKey(part.Part.PartName)
        from member in _drivers[part.Part.PartName].MembersOf(part)
        where member.Contained is not null
        select (part, member.Contained);
}
