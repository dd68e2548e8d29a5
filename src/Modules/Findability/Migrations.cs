using ItsmSite.Findability.Models;
using ItsmSite.Findability.Synonyms;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Findability;

/// <summary>The tables of searches, of gaps, of saved searches and of refused synonyms.</summary>
public sealed class Migrations : DataMigration
{
    private const int Person = 256;
    private const int Item = 26;
    private const int Name = 20;
    private const int Key = 100;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        CreateLog();
        CreateGaps();
        CreateSaved();
        CreateRefusals();
        return Task.FromResult(3);
    }

    /// <summary>Adds the table of saved searches.</summary>
    public Task<int> UpdateFrom1Async()
    {
        CreateSaved();
        return Task.FromResult(2);
    }

    /// <summary>Adds the table of refused synonyms.</summary>
    public Task<int> UpdateFrom2Async()
    {
        CreateRefusals();
        return Task.FromResult(3);
    }

    private void CreateLog()
    {
        Schema.CreateTable(
            "SearchLog",
            table => new
            {
                Id = table.Identity(),
                UserId = table.Column<string>(maxLength: Person),
                Roles = table.Column<string>(maxLength: SearchEntry.MaxListLength),
                Text = table.Column<string>(maxLength: SearchEntry.MaxTextLength),
                Group = table.Column<string>(maxLength: SearchEntry.MaxTextLength),
                Culture = table.Column<string>(maxLength: Name),
                Utc = table.Column<DateTime>(),
                ChangedUtc = table.Column<DateTime>(),
                Hits = table.Column<int>(),
                FilteredHits = table.Column<int>(nullable: true),
                Keys = table.Column<string>(maxLength: SearchEntry.MaxListLength),
                IsSuggestion = table.Column<bool>(),
                FollowedBy = table.Column<string>(maxLength: Name, nullable: true),
                HelpUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_SearchLog", s => s.Id));
        Schema.CreateIndex("IX_SearchLog_Person", "SearchLog", ["UserId", "Utc"]);
        Schema.CreateIndex("IX_SearchLog_Group", "SearchLog", ["Group", "Utc"]);
        Schema.CreateIndex("IX_SearchLog_Changed", "SearchLog", "ChangedUtc");
        Schema.CreateIndex("IX_SearchLog_Utc", "SearchLog", "Utc");
        Schema.CreateTable(
            "SearchOpenings",
            table => new
            {
                Id = table.Identity(),
                SearchId = table.Column<long>(),
                Key = table.Column<string>(maxLength: Key),
                Type = table.Column<string>(maxLength: Key),
                Rank = table.Column<int>(nullable: true),
                Utc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_SearchOpenings", o => o.Id));
        Schema.CreateIndex("IX_SearchOpenings_Search", "SearchOpenings", "SearchId");
        Schema.CreateIndex("IX_SearchOpenings_Key", "SearchOpenings", ["Key", "SearchId"]);
        Schema.CreateTable(
            "SearchWords",
            table => new { Word = table.Column<string>(maxLength: SearchEntry.MaxTextLength), Group = table.Column<string>(maxLength: SearchEntry.MaxTextLength) },
            constraints: table => table.PrimaryKey("PK_SearchWords", w => new { w.Word, w.Group }));
        Schema.CreateIndex("IX_SearchWords_Group", "SearchWords", "Group");
        Schema.CreateTable(
            "SearchDays",
            table => new { Day = table.Column<DateOnly>(), Searches = table.Column<int>(), Opened = table.Column<int>() },
            constraints: table => table.PrimaryKey("PK_SearchDays", d => d.Day));
    }

    private void CreateGaps()
    {
        Schema.CreateTable(
            "SearchGaps",
            table => new
            {
                Id = table.Identity(),
                Group = table.Column<string>(maxLength: SearchEntry.MaxTextLength),
                Text = table.Column<string>(maxLength: SearchEntry.MaxTextLength),
                State = table.Column<string>(maxLength: Name),
                Cause = table.Column<string>(maxLength: Name),
                CauseItemId = table.Column<string>(maxLength: Item, nullable: true),
                Searches = table.Column<int>(),
                People = table.Column<int>(),
                Helps = table.Column<int>(),
                LastUtc = table.Column<DateTime>(),
                OpenedUtc = table.Column<DateTime>(),
                SinceUtc = table.Column<DateTime>(nullable: true),
                ReplayedUtc = table.Column<DateTime>(nullable: true),
                OwnerId = table.Column<string>(maxLength: Person, nullable: true),
                DueDate = table.Column<DateTime>(nullable: true),
                Note = table.Column<string>(maxLength: SearchGap.MaxNoteLength),
                ArticleId = table.Column<string>(maxLength: Item, nullable: true),
                Revision = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_SearchGaps", g => g.Id));
        Schema.CreateIndex("IX_SearchGaps_Group", "SearchGaps", "Group", unique: true);
        Schema.CreateIndex("IX_SearchGaps_State", "SearchGaps", ["State", "People"]);
        Schema.CreateIndex("IX_SearchGaps_Owner", "SearchGaps", "OwnerId");
        Schema.CreateTable(
            "SearchGapRoles",
            table => new { GapId = table.Column<long>(), Role = table.Column<string>(maxLength: Person), Searches = table.Column<int>(), People = table.Column<int>() },
            constraints: table => table.PrimaryKey("PK_SearchGapRoles", r => new { r.GapId, r.Role }));
        Schema.CreateIndex("IX_SearchGapRoles_Role", "SearchGapRoles", "Role");
        Schema.CreateTable(
            "SearchGapEvents",
            table => new
            {
                Id = table.Identity(),
                GapId = table.Column<long>(),
                Utc = table.Column<DateTime>(),
                UserId = table.Column<string>(maxLength: Person),
                Kind = table.Column<string>(maxLength: Name),
                Note = table.Column<string>(maxLength: SearchGap.MaxNoteLength),
            },
            constraints: table => table.PrimaryKey("PK_SearchGapEvents", e => e.Id));
        Schema.CreateIndex("IX_SearchGapEvents_Gap", "SearchGapEvents", ["GapId", "Id"]);
    }

    private void CreateSaved()
    {
        Schema.CreateTable(
            "SavedSearches",
            table => new
            {
                Id = table.Identity(),
                Text = table.Column<string>(maxLength: SearchEntry.MaxTextLength),
                Culture = table.Column<string>(maxLength: Name),
                Role = table.Column<string>(maxLength: Person),
                ContentItemId = table.Column<string>(maxLength: Item),
                WantedRank = table.Column<int>(),
                UserId = table.Column<string>(maxLength: Person),
                CreatedUtc = table.Column<DateTime>(),
                State = table.Column<string>(maxLength: Name),
                SinceUtc = table.Column<DateTime>(),
                Rank = table.Column<int>(nullable: true),
                FormerRank = table.Column<int>(nullable: true),
                Revision = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_SavedSearches", s => s.Id));
        Schema.CreateIndex("IX_SavedSearches_Search", "SavedSearches", ["Text", "ContentItemId", "Role", "Culture"], unique: true);
        Schema.CreateIndex("IX_SavedSearches_State", "SavedSearches", "State");
    }

    private void CreateRefusals() => Schema.CreateTable(
        "SynonymRefusals",
        table => new { Key = table.Column<string>(maxLength: SynonymRefusal.KeyLength), Utc = table.Column<DateTime>() },
        constraints: table => table.PrimaryKey("PK_SynonymRefusals", r => r.Key));
}
