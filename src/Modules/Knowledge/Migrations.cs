using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge;

/// <summary>The tables of what readers do with articles.</summary>
public sealed class Migrations : DataMigration
{
    private const int Id = 26;
    private const int Person = 256;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        CreateReaders();
        CreateCounts();
        CreateComments();
        CreateReports();
        return Task.FromResult(1);
    }

    private void CreateReaders()
    {
        Schema.CreateTable(
            "ArticleReaders",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: Id),
                UserId = table.Column<string>(maxLength: Person),
                VersionId = table.Column<string>(maxLength: Id, nullable: true),
                FormerVersionId = table.Column<string>(maxLength: Id, nullable: true),
                ReadUtc = table.Column<DateTime>(nullable: true),
                Reads = table.Column<int>(),
                Helpful = table.Column<bool>(nullable: true),
                Reason = table.Column<string>(maxLength: 20),
                Note = table.Column<string>(maxLength: ReaderState.MaxNoteLength),
                VotedUtc = table.Column<DateTime>(nullable: true),
                Follows = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_ArticleReaders", r => new { r.ContentItemId, r.UserId }));
        Schema.CreateIndex("IX_ArticleReaders_Votes", "ArticleReaders", ["ContentItemId", "Helpful"], filter: "\"Helpful\" IS NOT NULL");
        Schema.CreateIndex("IX_ArticleReaders_Followed", "ArticleReaders", "UserId", filter: "\"Follows\"");
    }

    private void CreateCounts()
    {
        Schema.CreateTable(
            "ArticleDays",
            table => new { ContentItemId = table.Column<string>(maxLength: Id), Day = table.Column<DateOnly>(), Views = table.Column<int>() },
            constraints: table => table.PrimaryKey("PK_ArticleDays", d => new { d.ContentItemId, d.Day }));
        Schema.CreateTable(
            "ArticleSearches",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: Id),
                Text = table.Column<string>(maxLength: ArticleSearch.MaxLength),
                Count = table.Column<int>(),
                LastUtc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_ArticleSearches", s => new { s.ContentItemId, s.Text }));
    }

    private void CreateComments()
    {
        Schema.CreateTable(
            "ArticleComments",
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: Id),
                UserId = table.Column<string>(maxLength: Person),
                Text = table.Column<string>(maxLength: ArticleComment.MaxLength),
                Utc = table.Column<DateTime>(),
                State = table.Column<string>(maxLength: 20),
            },
            constraints: table => table.PrimaryKey("PK_ArticleComments", c => c.Id));
        Schema.CreateIndex("IX_ArticleComments_Item", "ArticleComments", ["ContentItemId", "State", "Id"]);
        Schema.CreateIndex("IX_ArticleComments_Person", "ArticleComments", ["UserId", "Utc"]);
    }

    private void CreateReports()
    {
        Schema.CreateTable(
            "StuckReports",
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: Id),
                VersionId = table.Column<string>(maxLength: Id),
                UserId = table.Column<string>(maxLength: Person),
                Text = table.Column<string>(maxLength: StuckReport.MaxLength),
                Utc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_StuckReports", r => r.Id));
        Schema.CreateIndex("IX_StuckReports_Item", "StuckReports", ["ContentItemId", "Utc"]);
        Schema.CreateIndex("IX_StuckReports_Person", "StuckReports", ["UserId", "Id"]);
    }
}
