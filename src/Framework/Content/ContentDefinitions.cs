using System.Text.Json.Nodes;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>The site's content types.</summary>
public sealed class ContentDefinitions(UnitOfWork work)
{
    private readonly Dictionary<string, ContentTypeDefinition?> _read = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A type by its name, or null where there is none.</summary>
    public async Task<ContentTypeDefinition?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue(name, out var known)) return known;
        var row = await work.Db.Set<ContentTypeRecord>().AsNoTracking().SingleOrDefaultAsync(t => t.Name == name, cancellationToken);
        return _read[name] = row is null ? null : Read(row);
    }

    /// <summary>All types, by name.</summary>
    public async Task<IReadOnlyList<ContentTypeDefinition>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await work.Db.Set<ContentTypeRecord>().AsNoTracking().OrderBy(t => t.Name).ToListAsync(cancellationToken);
        return [.. rows.Select(Read)];
    }

    /// <summary>Adds a type, or replaces the one of its name; part of the unit of work.</summary>
    /// <exception cref="ContentInvalidException">The definition has no name.</exception>
    public async Task StoreAsync(JsonObject definition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var name = (string?)definition["Name"];
        if (string.IsNullOrWhiteSpace(name)) throw new ContentInvalidException([new ContentError("Name", "A content type needs a Name.")]);
        var row = await work.Db.Set<ContentTypeRecord>().SingleOrDefaultAsync(t => t.Name == name, cancellationToken);
        var json = definition.ToJsonString(ContentJson.Options);
        if (row is null) work.Db.Add(new ContentTypeRecord { Name = name, Definition = json });
        else row.Definition = json;
        _read.Remove(name);
    }

    private static ContentTypeDefinition Read(ContentTypeRecord row)
    {
        var definition = (JsonObject)JsonNode.Parse(row.Definition)!;
        return new ContentTypeDefinition(row.Name, (string?)definition["DisplayName"] ?? row.Name, definition);
    }
}
