namespace ItsmSite.Framework.Storage;

/// <summary>The tables of <see cref="CoreModel"/>.</summary>
public sealed class CoreMigration : DataMigration
{
    /// <inheritdoc />
    public override int Order => -1000;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "SiteSettings",
            table => new { Name = table.Column<string>(maxLength: 100), Value = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_SiteSettings", c => c.Name));

        Schema.CreateTable(
            "ChangeLog",
            table => new
            {
                Id = table.Identity(),
                Source = table.Column<string>(maxLength: 50),
                Key = table.Column<string>(maxLength: 200),
                Utc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_ChangeLog", c => c.Id));

        Schema.CreateTable(
            "AuditEntries",
            table => new
            {
                Id = table.Identity(),
                Utc = table.Column<DateTime>(),
                UserName = table.Column<string>(maxLength: 256),
                Event = table.Column<string>(maxLength: 100),
                SubjectType = table.Column<string>(maxLength: 100),
                SubjectId = table.Column<string>(maxLength: 200),
                SubjectName = table.Column<string>(maxLength: 500),
                Reason = table.Column<string>(maxLength: 2000, nullable: true),
                Audience = table.Column<int>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_AuditEntries", c => c.Id));
        Schema.CreateIndex("IX_AuditEntries_Subject", "AuditEntries", ["SubjectType", "SubjectId"]);
        CreateAuditIndexes();

        Schema.CreateTable(
            "OutboxMessages",
            table => new
            {
                Id = table.Identity(),
                Kind = table.Column<string>(maxLength: 50),
                Payload = table.Column<string>(),
                CreatedUtc = table.Column<DateTime>(),
                NotBeforeUtc = table.Column<DateTime>(),
                Attempts = table.Column<int>(),
                LeasedUntilUtc = table.Column<DateTime>(nullable: true),
                ParkedUtc = table.Column<DateTime>(nullable: true),
                LastError = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_OutboxMessages", c => c.Id));
        Schema.CreateIndex("IX_OutboxMessages_NotBeforeUtc", "OutboxMessages", "NotBeforeUtc");

        Schema.CreateTable(
            "Audiences",
            table => new
            {
                Id = table.Column<int>()
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                Key = table.Column<string>(maxLength: 2000),
            },
            constraints: table => table.PrimaryKey("PK_Audiences", c => c.Id));
        Schema.CreateIndex("IX_Audiences_Key", "Audiences", "Key", unique: true);
        CreateShellDescriptors();
        return Task.FromResult(3);
    }

    /// <summary>Adds the table of features switched on and off.</summary>
    public Task<int> UpdateFrom1Async()
    {
        CreateShellDescriptors();
        return Task.FromResult(2);
    }

    /// <summary>Entries of the audit trail say who may see them, and are found by person and time. Those about content are filled by <see cref="Content.ContentMigration"/>.</summary>
    public Task<int> UpdateFrom2Async()
    {
        Schema.AddColumn<int>("Audience", "AuditEntries", nullable: true);
        CreateAuditIndexes();
        return Task.FromResult(3);
    }

    private void CreateAuditIndexes()
    {
        Schema.CreateIndex("IX_AuditEntries_UserName", "AuditEntries", ["UserName", "Id"]);
        Schema.CreateIndex("IX_AuditEntries_Utc", "AuditEntries", "Utc");
    }

    private void CreateShellDescriptors() => Schema.CreateTable(
        "ShellDescriptors",
        table => new { Id = table.Column<int>(), Version = table.Column<long>(), Enabled = table.Column<string>(), Disabled = table.Column<string>() },
        constraints: table => table.PrimaryKey("PK_ShellDescriptors", d => d.Id));
}
