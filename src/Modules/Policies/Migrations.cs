using ItsmSite.Framework.Storage;

namespace ItsmSite.Policies;

/// <summary>The tables of confirmations and reminders.</summary>
public sealed class Migrations : DataMigration
{
    private const int UserIdLength = 256;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "PolicyConfirmations",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                Edition = table.Column<int>(),
                UserId = table.Column<string>(maxLength: UserIdLength),
                Correction = table.Column<int>(),
                VersionId = table.Column<string>(maxLength: 26),
                Utc = table.Column<DateTime>(),
            },
            // The key is what makes twice once.
            constraints: table => table.PrimaryKey("PK_PolicyConfirmations", c => new { c.ContentItemId, c.Edition, c.UserId }));
        Schema.CreateIndex("IX_PolicyConfirmations_User", "PolicyConfirmations", ["UserId", "ContentItemId", "Edition"]);
        Schema.CreateTable(
            "PolicyReminders",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                UserId = table.Column<string>(maxLength: UserIdLength),
                RemindedUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_PolicyReminders", r => new { r.ContentItemId, r.UserId }));
        Schema.CreateTable(
            "PolicyReminderRounds",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                RequestedUtc = table.Column<DateTime>(nullable: true),
                DoneUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_PolicyReminderRounds", r => r.ContentItemId));
        return Task.FromResult(1);
    }
}
