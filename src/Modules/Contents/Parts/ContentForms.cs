using ItsmSite.Contents.Fields;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Parts;

/// <summary>Editors and displays of whole items: the parts' drivers, then the fields of each part.</summary>
public sealed class ContentForms(IEnumerable<IContentPartDriver> drivers, FieldsPartDriver fields)
{
    private readonly Dictionary<string, IContentPartDriver> _drivers = drivers.ToDictionary(d => d.PartName);

    /// <summary>The editors of an item, in order.</summary>
    public async ValueTask<IReadOnlyList<FieldEditor>> EditAsync(ContentItem item, ContentTypeDefinition type, string culture, CancellationToken cancellationToken)
    {
        var editors = new List<FieldEditor>();
        foreach (var part in PartContext.Of(item, type))
        {
            if (DriverOf(part) is { } driver) editors.AddRange(await driver.EditAsync(part, culture, cancellationToken));
            editors.AddRange(await fields.EditAsync(part, culture, cancellationToken));
        }

        return editors;
    }

    /// <summary>Takes over what the editors posted. What no editor shows is kept.</summary>
    public async ValueTask ReadAsync(ContentItem item, ContentTypeDefinition type, FieldForm form, CancellationToken cancellationToken)
    {
        foreach (var part in PartContext.Of(item, type))
        {
            if (DriverOf(part) is { } driver) await driver.ReadAsync(part, form, cancellationToken);
            fields.Read(part, form);
        }
    }

    /// <summary>What readers see of an item, in order, without what is empty.</summary>
    public async ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(ContentItem item, ContentTypeDefinition type, string culture, CancellationToken cancellationToken)
    {
        var displays = new List<FieldDisplay>();
        foreach (var part in PartContext.Of(item, type))
        {
            if (DriverOf(part) is { } driver) displays.AddRange(await driver.DisplayAsync(part, culture, cancellationToken));
            displays.AddRange(await fields.DisplayAsync(part, culture, cancellationToken));
        }

        return [.. displays.Where(d => d.HasContent)];
    }

    private IContentPartDriver? DriverOf(PartContext part) =>
        _drivers.TryGetValue(part.Part.PartName, out var driver) && !(part.Item.IsContained && driver.IsForWholeItems) ? driver : null;
}
