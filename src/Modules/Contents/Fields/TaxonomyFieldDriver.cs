using System.Text.Json.Nodes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Contents.Fields;

/// <summary><c>TaxonomyField {TaxonomyContentItemId, TermContentItemIds[]}</c>: terms of a taxonomy; one only where its setting <c>Unique</c> says so.</summary>
public sealed class TaxonomyFieldDriver(Taxonomies taxonomies) : ContentFieldDriver("TaxonomyField")
{
    /// <inheritdoc />
    public override bool IsEmpty(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Texts("TermContentItemIds").Count == 0;
    }

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.Definition.Flag("Unique") && field.Texts("TermContentItemIds").Count > 1) yield return field.Error("{0}: choose one only.", field.Label);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json["TaxonomyContentItemId"] = field.Definition.Text("TaxonomyContentItemId");
        json["TermContentItemIds"] = new JsonArray([.. form.Texts(field.InputName, "TermContentItemIds").Where(ContentIds.IsValid).Select(id => JsonValue.Create(id))]);
        return json;
    }

    /// <inheritdoc />
    public override async ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var taxonomy = await FindAsync(field, cancellationToken);
        var chosen = field.Texts("TermContentItemIds");
        return FieldEditor.Of("Choices", field, culture) with
        {
            IsMultiple = !field.Definition.Flag("Unique"),
            Choices = [.. (taxonomy?.Terms ?? []).Select(t => new FieldChoice(t.ContentItemId, t.NameIn(culture), chosen.Contains(t.ContentItemId)))],
            Values = new Dictionary<string, string> { ["Member"] = "TermContentItemIds" },
        };
    }

    /// <inheritdoc />
    public override async ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var taxonomy = await FindAsync(field, cancellationToken);
        var names = field.Texts("TermContentItemIds").Select(id => taxonomy?.Find(id)).OfType<TaxonomyTerm>();
        return FieldDisplay.Of(field, culture) with { View = "Terms", Links = [.. names.Select(t => new NavigationLink(t.NameIn(culture), ""))] };
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return string.Join(' ', field.Texts("TermContentItemIds"));
    }

    /// <summary>Terms are facets, which the projection of terms adds; their ids are no words to search for.</summary>
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
    }

    private ValueTask<TaxonomyTerms?> FindAsync(FieldValue field, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Definition.Text("TaxonomyContentItemId") is { } id ? taxonomies.FindAsync(id, cancellationToken) : ValueTask.FromResult<TaxonomyTerms?>(null);
    }
}
