using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Content;

/// <summary>The tables of <see cref="ContentModel"/>.</summary>
public sealed class ContentMigration : DataMigration
{
    private const string Published = "\"Published\"";
    private const string Latest = "\"Latest\"";
    private const string Drafts = "\"Latest\" AND NOT \"Published\"";

    // A list reads its index in order until its page is full: what it sorts by comes first, and what decides whether a row belongs to it stands in it too, so that only the page's own rows are fetched.
    private static readonly (string Name, string[] Columns, string Rows)[] s_listIndexes =
    [
        ("IX_ContentItems_PublishedList", ["ContentType", "ModifiedUtc", "Id", "Audience", "ContentItemId"], Published),
        ("IX_ContentItems_PublishedByName", ["ContentType", "DisplayText", "Id", "Audience", "ContentItemId"], Published),
        ("IX_ContentItems_LatestList", ["ContentType", "ModifiedUtc", "Id", "Audience", "Owner", "Published", "ContentItemId"], Latest),
        ("IX_ContentItems_LatestByName", ["ContentType", "DisplayText", "Id", "Audience", "Owner", "Published", "ContentItemId"], Latest),
        ("IX_ContentItems_LatestAll", ["ModifiedUtc", "Id", "ContentType", "Audience", "Owner", "Published", "ContentItemId"], Latest),
        ("IX_ContentItems_LatestAllByName", ["DisplayText", "Id", "ContentType", "Audience", "Owner", "Published", "ContentItemId"], Latest),
        ("IX_ContentItems_LatestOwned", ["Owner", "ModifiedUtc", "Id", "ContentType", "Audience", "Published", "ContentItemId"], Latest),
        ("IX_ContentItems_Drafts", ["ModifiedUtc", "Id", "ContentType", "Audience", "Owner", "ContentItemId"], Drafts),
    ];

    /// <inheritdoc />
    public override int Order => -900;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "ContentItems",
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: 26),
                ContentItemVersionId = table.Column<string>(maxLength: 26),
                ContentType = table.Column<string>(maxLength: 100),
                DisplayText = table.Column<string>(maxLength: 500),
                Latest = table.Column<bool>(),
                Published = table.Column<bool>(),
                CreatedUtc = table.Column<DateTime>(),
                ModifiedUtc = table.Column<DateTime>(),
                PublishedUtc = table.Column<DateTime>(nullable: true),
                Owner = table.Column<string>(maxLength: 256),
                Author = table.Column<string>(maxLength: 256),
                Audience = table.Column<int>(),
                Content = table.Column<string>(),
                Reason = table.Column<string>(maxLength: 500, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ContentItems", c => c.Id));
        Schema.CreateIndex("IX_ContentItems_VersionId", "ContentItems", "ContentItemVersionId", unique: true);
        // One latest and one published version of an item at most, whoever writes.
        Schema.CreateIndex("IX_ContentItems_Latest", "ContentItems", "ContentItemId", unique: true, filter: "\"Latest\"");
        Schema.CreateIndex("IX_ContentItems_Published", "ContentItems", "ContentItemId", unique: true, filter: "\"Published\"");
        Schema.CreateIndex("IX_ContentItems_ContentItemId", "ContentItems", "ContentItemId");

        Schema.CreateTable(
            "ContentTypes",
            table => new { Name = table.Column<string>(maxLength: 100), Definition = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_ContentTypes", c => c.Name));
        CreateListIndexes();
        CreateParts();
        return Task.FromResult(6);
    }

    /// <summary>Lists no longer read by type alone.</summary>
    public Task<int> UpdateFrom1Async()
    {
        Schema.DropIndex("IX_ContentItems_Type", "ContentItems");
        return Task.FromResult(2);
    }

    /// <summary>Parts with fields are kept too, and why a version was made.</summary>
    public Task<int> UpdateFrom2Async()
    {
        CreateParts();
        Schema.AddColumn<string>("Reason", "ContentItems", maxLength: 500, nullable: true);
        return Task.FromResult(3);
    }

    /// <summary>What the audit trail told of content so far is for those who may see the item; of an item that is gone, for nobody.</summary>
    public Task<int> UpdateFrom3Async()
    {
        Schema.Sql("""
            UPDATE "AuditEntries" SET "Audience" = COALESCE(
                (SELECT c."Audience" FROM "ContentItems" c WHERE c."ContentItemId" = "AuditEntries"."SubjectId" AND c."Latest"), 0)
            WHERE "Event" LIKE 'Content.%'
            """);
        return Task.FromResult(4);
    }

    /// <summary>Lists of many types, by name, of drafts and of one's own read an index each, without touching the texts.</summary>
    public Task<int> UpdateFrom4Async() => RecreateListIndexesAsync();

    /// <summary>Lists by words of a name or by term read them too.</summary>
    public Task<int> UpdateFrom5Async() => RecreateListIndexesAsync();

    private Task<int> RecreateListIndexesAsync()
    {
        // A database that came from version 1 in one go has none of them yet.
        foreach (var (name, _, _) in s_listIndexes) Schema.Sql($"DROP INDEX IF EXISTS \"{name}\"");
        CreateListIndexes();
        return Task.FromResult(6);
    }

    private void CreateParts() => Schema.CreateTable(
        "ContentParts",
        table => new { Name = table.Column<string>(maxLength: 100), Definition = table.Column<string>() },
        constraints: table => table.PrimaryKey("PK_ContentParts", c => c.Name));

    private void CreateListIndexes()
    {
        foreach (var (name, columns, rows) in s_listIndexes) Schema.CreateIndex(name, "ContentItems", columns, filter: rows);
    }
}
