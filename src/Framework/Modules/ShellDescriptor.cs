using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Modules;

/// <summary>Which features the site's people switched on and off: one row, read before a shell is built. A feature it does not name is as its manifest says.</summary>
public sealed class ShellDescriptor
{
    /// <summary>Key of the only row.</summary>
    public const int TheOnlyId = 1;

    /// <summary>Always <see cref="TheOnlyId"/>.</summary>
    public int Id { get; set; } = TheOnlyId;

    /// <summary>Rises by one with each change; every node compares it with that of its shell.</summary>
    public long Version { get; set; }

    /// <summary>Ids of the features that are on, a JSON array.</summary>
    public string Enabled { get; set; } = "[]";

    /// <summary>Ids of the features that are off, a JSON array.</summary>
    public string Disabled { get; set; } = "[]";

    /// <summary>Whether a feature was switched on (true) or off (false); null where nobody said.</summary>
    public bool? StateOf(string featureId) => Read(Disabled).Contains(featureId, StringComparer.OrdinalIgnoreCase) ? false
        : Read(Enabled).Contains(featureId, StringComparer.OrdinalIgnoreCase) ? true : null;

    /// <summary>Notes a change. Features that the program does not have at present keep their state.</summary>
    public void Change(IReadOnlyCollection<string> enabled, IReadOnlyCollection<string> disabled)
    {
        var on = Read(Enabled).Except(disabled, StringComparer.OrdinalIgnoreCase).Union(enabled, StringComparer.OrdinalIgnoreCase);
        var off = Read(Disabled).Except(enabled, StringComparer.OrdinalIgnoreCase).Union(disabled, StringComparer.OrdinalIgnoreCase);
        (Enabled, Disabled) = (Write(on), Write(off));
        Version++;
    }

    /// <summary>Maps the table; two who change it at once can't both succeed.</summary>
    internal static void Map(ModelBuilder model)
    {
        var descriptor = model.Entity<ShellDescriptor>().ToTable("ShellDescriptors");
        descriptor.HasKey(d => d.Id);
        descriptor.Property(d => d.Id).ValueGeneratedNever();
        descriptor.Property(d => d.Version).IsConcurrencyToken();
    }

    private static string[] Read(string json) => JsonSerializer.Deserialize<string[]>(json) ?? [];

    private static string Write(IEnumerable<string> ids) => JsonSerializer.Serialize(ids.Order(StringComparer.OrdinalIgnoreCase));
}
