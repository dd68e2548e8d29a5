using ItsmSite.Framework.Storage;

namespace ItsmSite.LostAndFound.Models;

/// <summary>The module's tables.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "FoundThings",
            table => new
            {
                Id = table.Identity(),
                What = table.Column<string>(maxLength: FoundThing.MaxLength),
                Finder = table.Column<string>(maxLength: 256),
                FoundUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_FoundThings", t => t.Id));
        return Task.FromResult(1);
    }
}
