using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Background;

/// <summary>The tables of <see cref="BackgroundTaskModel"/>.</summary>
public sealed class BackgroundTaskMigration : DataMigration
{
    /// <inheritdoc />
    public override int Order => -700;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "BackgroundTasks",
            table => new
            {
                Name = table.Column<string>(maxLength: 100),
                NextUtc = table.Column<DateTime>(),
                IsPaused = table.Column<bool>(),
                RequestedUtc = table.Column<DateTime>(nullable: true),
                LeasedUntilUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_BackgroundTasks", t => t.Name));
        Schema.CreateTable(
            "BackgroundTaskRuns",
            table => new
            {
                Id = table.Identity(),
                Task = table.Column<string>(maxLength: 100),
                Node = table.Column<string>(maxLength: 200),
                StartedUtc = table.Column<DateTime>(),
                FinishedUtc = table.Column<DateTime>(nullable: true),
                Outcome = table.Column<string>(maxLength: 20),
                Message = table.Column<string>(maxLength: 2000, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_BackgroundTaskRuns", r => r.Id));
        Schema.CreateIndex("IX_BackgroundTaskRuns_Task", "BackgroundTaskRuns", ["Task", "Id"]);
        return Task.FromResult(1);
    }
}
