using ItsmSite.Framework.Storage;
using ItsmSite.Work.Models;

namespace ItsmSite.Work;

/// <summary>The tables of work items, of what happened to them, and of number series.</summary>
public sealed class Migrations : DataMigration
{
    private const int Id = 26;
    private const int Person = 256;
    private const int Name = 40;
    private const int Hash = 64;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        CreateItems();
        CreateEvents();
        Schema.CreateTable(
            "WorkNumbers",
            table => new { Prefix = table.Column<string>(maxLength: Name), Last = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_WorkNumbers", n => n.Prefix));
        return Task.FromResult(1);
    }

    private void CreateItems()
    {
        Schema.CreateTable(
            "WorkItems",
            table => new
            {
                Id = table.Identity(),
                Number = table.Column<string>(maxLength: WorkItem.MaxNumberLength),
                Kind = table.Column<string>(maxLength: Name),
                State = table.Column<string>(maxLength: Name),
                Phase = table.Column<string>(maxLength: Name),
                Title = table.Column<string>(maxLength: WorkItem.MaxTitleLength),
                Description = table.Column<string>(maxLength: WorkItem.MaxTextLength),
                RequesterId = table.Column<string>(maxLength: Person, nullable: true),
                RequesterName = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                ForId = table.Column<string>(maxLength: Person, nullable: true),
                ForName = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                Channel = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                Contact = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                ServiceId = table.Column<string>(maxLength: Id, nullable: true),
                Category = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                Device = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                Impact = table.Column<int>(nullable: true),
                Urgency = table.Column<int>(nullable: true),
                Priority = table.Column<int>(nullable: true),
                Team = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                AssigneeId = table.Column<string>(maxLength: Person, nullable: true),
                AssigneeName = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                DueUtc = table.Column<DateTime>(nullable: true),
                OpenedUtc = table.Column<DateTime>(),
                ChangedUtc = table.Column<DateTime>(),
                ResolvedUtc = table.Column<DateTime>(nullable: true),
                ClosedUtc = table.Column<DateTime>(nullable: true),
                Resolution = table.Column<string>(maxLength: WorkItem.MaxTextLength),
                ReopenCount = table.Column<int>(),
                ReassignmentCount = table.Column<int>(),
                MadeTarget = table.Column<bool>(nullable: true),
                Source = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                SourceKey = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                SourceHash = table.Column<string>(maxLength: Hash),
                SourceState = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                SourcePriority = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                HasDamagedText = table.Column<bool>(),
                Revision = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_WorkItems", i => i.Id));
        Schema.CreateIndex("IX_WorkItems_Number", "WorkItems", "Number", unique: true);
        Schema.CreateIndex("IX_WorkItems_Source", "WorkItems", ["Source", "SourceKey"], unique: true);
        // Queues ask for phases, mostly of the items that are not done, in the order they are worked on.
        Schema.CreateIndex("IX_WorkItems_Phase", "WorkItems", ["Phase", "Priority", "OpenedUtc"]);
        Schema.CreateIndex("IX_WorkItems_Team", "WorkItems", ["Team", "Phase"]);
        Schema.CreateIndex("IX_WorkItems_Assignee", "WorkItems", ["AssigneeId", "Phase"]);
        Schema.CreateIndex("IX_WorkItems_Requester", "WorkItems", ["RequesterId", "OpenedUtc"]);
        Schema.CreateIndex("IX_WorkItems_For", "WorkItems", ["ForId", "OpenedUtc"]);
        Schema.CreateIndex("IX_WorkItems_Changed", "WorkItems", "ChangedUtc");
    }

    private void CreateEvents()
    {
        Schema.CreateTable(
            "WorkEvents",
            table => new
            {
                Id = table.Identity(),
                WorkItemId = table.Column<long>(),
                Utc = table.Column<DateTime>(),
                UserId = table.Column<string>(maxLength: Person, nullable: true),
                UserName = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                Kind = table.Column<string>(maxLength: Name),
                Field = table.Column<string>(maxLength: WorkItem.MaxNameLength),
                From = table.Column<string>(maxLength: WorkItem.MaxTextLength),
                To = table.Column<string>(maxLength: WorkItem.MaxTextLength),
                Note = table.Column<string>(maxLength: WorkItem.MaxTextLength),
                IsInternal = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_WorkEvents", e => e.Id));
        Schema.CreateIndex("IX_WorkEvents_Item", "WorkEvents", ["WorkItemId", "Utc", "Id"]);
    }
}
