using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;

namespace ItsmSite.Contents.Parts;

/// <summary>Edits and shows the fields of a part, whatever its name.</summary>
public sealed class FieldsPartDriver(IEnumerable<IContentFieldDriver> drivers)
{
    private readonly Dictionary<string, IContentFieldDriver> _drivers = drivers.ToDictionary(d => d.FieldName);

    /// <summary>The fields of a part with the drivers of their kinds; fields of kinds nobody knows are kept but not shown.</summary>
    public IEnumerable<(FieldValue Field, IContentFieldDriver Driver)> FieldsOf(PartContext part)
    {
        ArgumentNullException.ThrowIfNull(part);
        foreach (var definition in part.Part.Fields)
        {
            if (_drivers.TryGetValue(definition.FieldName, out var driver)) yield return (FieldValue.Of(part.Item, definition, part.Part.Name), driver);
        }
    }

    /// <summary>What the editors of its fields show, in order.</summary>
    public async ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        var editors = new List<FieldEditor>();
        foreach (var (field, driver) in FieldsOf(part)) editors.Add(await driver.EditAsync(field, culture, cancellationToken));
        return editors;
    }

    /// <summary>Takes over what the editors posted; what else the part holds is kept.</summary>
    public void Read(PartContext part, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Part.Fields.Count == 0) return;
        var json = part.Item.Data[part.Part.Name] as JsonObject ?? [];
        foreach (var (field, driver) in FieldsOf(part).ToList())
        {
            var read = driver.Read(field, form);
            // A field that was never there stays so while nothing is written in it.
            if (field.Json.Parent is null && JsonNode.DeepEquals(read, driver.Read(field, FieldForm.Empty))) continue;
            json[field.Definition.Name] = read;
        }

        if (json.Parent is null && json.Count > 0) part.Item.Data[part.Part.Name] = json;
    }

    /// <summary>What readers see of its fields, in order; the field that names the item is the page's heading.</summary>
    public async ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        var displays = new List<FieldDisplay>();
        foreach (var (field, driver) in FieldsOf(part))
        {
            if (!field.Definition.IsTitle) displays.Add(await driver.DisplayAsync(field, culture, cancellationToken));
        }

        return displays;
    }
}
