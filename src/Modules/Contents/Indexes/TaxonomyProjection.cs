using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Contents.Indexes;

/// <summary>Finds items by the terms of their taxonomy fields, as their newest version has them.</summary>
public sealed class TaxonomyProjection : ContentProjection<TaxonomyIndex>
{
    /// <inheritdoc />
    public override VersionOptions Version => VersionOptions.Latest;

    /// <summary>Taxonomies with the terms an item has, wherever a part has a taxonomy field: by its members, so that no definition is needed.</summary>
    public static IEnumerable<(string Taxonomy, string Term)> TermsOf(ContentElement item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Data.Select(part => part.Value).OfType<JsonObject>()
            .SelectMany(part => part.Select(field => field.Value).OfType<JsonObject>())
            .Where(field => field["TaxonomyContentItemId"] is JsonValue && field["TermContentItemIds"] is JsonArray)
            .SelectMany(field => ((JsonArray)field["TermContentItemIds"]!).Select(term => (field["TaxonomyContentItemId"]!.ToString(), term?.ToString() ?? "")))
            .Where(term => term.Item2.Length is > 0 and <= 26 && term.Item1.Length <= 26).Distinct();
    }

    /// <inheritdoc />
    protected override IEnumerable<TaxonomyIndex> Map(ContentItem item) =>
        TermsOf(item).Select(term => new TaxonomyIndex { TaxonomyContentItemId = term.Taxonomy, TermContentItemId = term.Term, ContentType = item.ContentType });

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<TaxonomyIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.TaxonomyContentItemId).HasMaxLength(26);
        entity.Property(r => r.TermContentItemId).HasMaxLength(26);
        entity.Property(r => r.ContentType).HasMaxLength(100);
        entity.HasIndex(r => new { r.TermContentItemId, r.ContentType, r.ContentItemId }).HasDatabaseName($"IX_{TableName}_Term");
    }
}
