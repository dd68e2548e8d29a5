using ItsmSite.Framework.Storage;

namespace ItsmSite.Knowledge.Writing.Autosave;

/// <summary>The table of what was written and not saved.</summary>
public sealed class ArticleAutosaveMigration : DataMigration
{
    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "ArticleAutosaves",
            table => new
            {
                UserId = table.Column<string>(maxLength: 450),
                ContentItemId = table.Column<string>(maxLength: 26),
                Window = table.Column<string>(maxLength: 40),
                Form = table.Column<string>(),
                Utc = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_ArticleAutosaves", a => new { a.UserId, a.ContentItemId }));
        Schema.CreateIndex("IX_ArticleAutosaves_Utc", "ArticleAutosaves", "Utc");
        return Task.FromResult(1);
    }
}
