using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Pages.Content;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Chrome;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary><c>TaxonomyPart {TermContentType, Terms[]}</c>: a tree of terms, those below a term in its member <c>Terms</c>. A term that other items have is removed only when the writer says so twice.</summary>
public sealed class TaxonomyPartDriver(ContainedItems items, TermUses uses, ContentDefinitions definitions, IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    private const string TermType = "TermContentType";
    private readonly HashSet<string> _asked = []; // terms that somebody wants to remove in this request

    /// <summary>Terms at most.</summary>
    public const int MaxTerms = 2_000;

    /// <inheritdoc />
    public string PartName => "TaxonomyPart";

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Text(TermType), ContentMember.Items(RuleOf(part))];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var tree = new FieldEditor("Items", part.Part.Name, texts["Terms"], texts["Whatever has a term keeps it when the term is renamed or moved."], false) { Values = new Dictionary<string, string> { ["Most"] = $"{MaxTerms}" } };
        tree = await items.EditAsync(part, RuleOf(part), tree, culture, cancellationToken);
        var counts = await uses.CountAsync(part.Item.ContentItemId, cancellationToken);
        tree = tree with { Items = [.. tree.Items.Select((item, i) => item with { Uses = UsesOf(tree.Items, i, counts), IsAsked = _asked.Contains(item.Key) })] };
        return tree.Items.Count > 0 ? [tree] : [await KindAsync(part, culture, cancellationToken), tree];
    }

    /// <inheritdoc />
    public async ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        var name = part.Part.Name;
        if (form.Text(name, TermType) is { Length: > 0 } type && (await KindsAsync(cancellationToken)).Any(t => t.Name == type)) Json(part)[TermType] = type;
        if (form.Text(name, FieldForm.Act).Split(' ') is ["ask", var key]) _asked.Add(key);
        await items.ReadAsync(part, RuleOf(part), form, cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var id = part.Item.ContentItemId;
        var lists = (await definitions.ReadAsync(cancellationToken)).Types.Values
            .Where(t => t.IsListable && t.Fields.Any(f => f.FieldName == "TaxonomyField" && f.Text("TaxonomyContentItemId") == id)).OrderBy(t => t.PluralIn(culture), StringComparer.CurrentCulture).ToList();
        var nodes = ContainedTree.Flatten(ContainedItems.JsonOf(part), RuleOf(part));
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var place = 0;
        return [new FieldDisplay("Tree", texts["Terms"], part.Part.Name) { Items = Below(0), IsLong = true }];

        List<ItemDisplay> Below(int level)
        {
            var terms = new List<ItemDisplay>();
            while (place < nodes.Count && nodes[place].Level == level)
            {
                var node = nodes[place++];
                var item = ContentItem.Contained(node.Json);
                terms.Add(new ItemDisplay(ContentNames.Of(item, types.GetValueOrDefault(item.ContentType), culture), [])
                {
                    Links = [.. lists.Select(t => new NavigationLink(t.PluralIn(culture), $"{ListModel.UrlOf(t.Name)}?term={item.ContentItemId}"))],
                    Children = Below(level + 1),
                });
            }

            return terms;
        }
    }

    // While there is no term yet one chooses what kind of thing the terms are.
    private async ValueTask<FieldEditor> KindAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        var chosen = TermTypeOf(part);
        return new FieldEditor("Select", part.Part.Name, texts["Kind of terms"], texts["It decides what can be written in a term."], true)
        {
            ErrorName = $"{part.Part.Name}.{TermType}",
            Values = new Dictionary<string, string> { [TermType] = chosen },
            Choices = [.. (await KindsAsync(cancellationToken)).Select(t => new FieldChoice(t.Name, t.NameIn(culture), t.Name == chosen))],
        };
    }

    // What is made as a part of others only, and has a name.
    private async ValueTask<IEnumerable<ContentTypeDefinition>> KindsAsync(CancellationToken cancellationToken) => (await definitions.ReadAsync(cancellationToken)).Types.Values
        .Where(t => !t.IsHidden && !t.IsCreatable && !t.IsListable && t.Stereotype is null && !t.Has("TaxonomyPart") && (t.TitleField is not null || t.Has("TitlePart"))).OrderBy(t => t.Name, StringComparer.Ordinal);

    // Those below it go with it.
    private static int UsesOf(IReadOnlyList<ItemEditor> terms, int index, IReadOnlyDictionary<string, int> counts)
    {
        var uses = counts.GetValueOrDefault(terms[index].Key);
        for (var i = index + 1; i < terms.Count && terms[i].Level > terms[index].Level; i++) uses += counts.GetValueOrDefault(terms[i].Key);
        return uses;
    }

    private static JsonObject Json(PartContext part) => (JsonObject)(part.Item.Data[part.Part.Name] ??= new JsonObject());

    private static string TermTypeOf(PartContext part) => ContainedItems.JsonOf(part)[TermType] is JsonValue value && value.TryGetValue<string>(out var type) && type.Length > 0 ? type : "Term";

    private static ContainedItemsRule RuleOf(PartContext part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new ContainedItemsRule("Terms", "Terms", MaxTerms, type => type.Name == TermTypeOf(part));
    }
}
