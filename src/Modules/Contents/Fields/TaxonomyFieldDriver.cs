using System.Text.Json.Nodes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Contents.Fields;

/// <summary>
/// <c>TaxonomyField {TaxonomyContentItemId, TermContentItemIds[]}</c>: terms of a taxonomy; one only where its setting <c>Unique</c> says so. They are facets
/// of the index through <see cref="Handlers.TaxonomyIndexHandler"/>.
/// </summary>
public sealed class TaxonomyFieldDriver(Taxonomies taxonomies) : PickerFieldDriver("TaxonomyField", "TermContentItemIds")
{
    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return [.. base.MembersOf(field), ContentMember.Fixed("TaxonomyContentItemId", field.Text("TaxonomyContentItemId") ?? "")];
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(field);
        var json = base.Read(field, form);
        json["TaxonomyContentItemId"] = field.Definition.Text("TaxonomyContentItemId");
        return json;
    }

    /// <inheritdoc />
    public override async ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var taxonomy = await FindAsync(field, cancellationToken);
        var chosen = IdsOf(field);
        return Offer(field, culture, [.. (taxonomy?.Terms ?? []).Select(t => new FieldChoice(t.ContentItemId, t.NameIn(culture), chosen.Contains(t.ContentItemId)))]);
    }

    /// <inheritdoc />
    public override async ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var taxonomy = await FindAsync(field, cancellationToken);
        var terms = IdsOf(field).Select(id => taxonomy?.Find(id)).OfType<TaxonomyTerm>();
        return FieldDisplay.Of(field, culture) with { View = "Terms", Links = [.. terms.Select(t => new NavigationLink(t.NameIn(culture), ""))] };
    }

    /// <inheritdoc />
    protected override bool IsMultiple(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return !field.Definition.Flag("Unique");
    }

    private ValueTask<TaxonomyTerms?> FindAsync(FieldValue field, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Definition.Text("TaxonomyContentItemId") is { } id ? taxonomies.FindAsync(id, cancellationToken) : ValueTask.FromResult<TaxonomyTerms?>(null);
    }
}
