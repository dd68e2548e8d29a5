using ItsmSite.Framework.Storage;

namespace ItsmSite.Welcome;

/// <summary>The table of guides that people put away.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "PutAwayGuides",
            table => new
            {
                UserId = table.Column<string>(maxLength: 26),
                Guide = table.Column<string>(maxLength: 40),
                Utc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_PutAwayGuides", g => new { g.UserId, g.Guide }));
        return Task.FromResult(1);
    }
}
