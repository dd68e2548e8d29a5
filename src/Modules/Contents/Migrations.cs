using ItsmSite.Framework.Storage;

namespace ItsmSite.Contents;

/// <summary>The tables of the module.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "MediaFiles",
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: 26),
                Name = table.Column<string>(maxLength: 400),
                Hash = table.Column<string>(maxLength: 64),
                ContentType = table.Column<string>(maxLength: 100),
                Length = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_MediaFiles", c => c.Id));
        Schema.CreateIndex("IX_MediaFiles_Name", "MediaFiles", ["ContentItemId", "Name"], unique: true);
        CreateScheduledPublications();
        return Task.FromResult(2);
    }

    /// <summary>Adds the table of what is to be published later.</summary>
    public Task<int> UpdateFrom1Async()
    {
        CreateScheduledPublications();
        return Task.FromResult(2);
    }

    private void CreateScheduledPublications()
    {
        Schema.CreateTable(
            "ScheduledPublications",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                DueUtc = table.Column<DateTime>(),
                UserName = table.Column<string>(maxLength: 256),
                Refused = table.Column<string>(maxLength: 20, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ScheduledPublications", p => p.ContentItemId));
        Schema.CreateIndex("IX_ScheduledPublications_DueUtc", "ScheduledPublications", "DueUtc");
    }
}
