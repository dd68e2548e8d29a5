using ItsmSite.Framework.Storage;

namespace ItsmSite.Knowledge;

/// <summary>The tables of reviews and reminders.</summary>
public sealed class ArticleLifeMigration : DataMigration
{
    private const int UserIdLength = 256;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "ArticleReviews",
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: 26),
                RequestedBy = table.Column<string>(maxLength: UserIdLength),
                ReviewerId = table.Column<string>(maxLength: UserIdLength),
                Note = table.Column<string>(maxLength: 1000),
                RequestedUtc = table.Column<DateTime>(),
                State = table.Column<string>(maxLength: 20),
                DecidedUtc = table.Column<DateTime>(nullable: true),
                DecidedVersionId = table.Column<string>(maxLength: 26),
                Answer = table.Column<string>(maxLength: 1000),
            },
            constraints: table => table.PrimaryKey("PK_ArticleReviews", r => r.Id));
        // One open review of an article at most, whoever asks.
        Schema.CreateIndex("IX_ArticleReviews_Open", "ArticleReviews", "ContentItemId", unique: true, filter: "\"State\" = 'Open'");
        Schema.CreateIndex("IX_ArticleReviews_Item", "ArticleReviews", ["ContentItemId", "Id"]);
        Schema.CreateIndex("IX_ArticleReviews_Reviewer", "ArticleReviews", ["ReviewerId", "State", "RequestedUtc"]);
        Schema.CreateIndex("IX_ArticleReviews_RequestedBy", "ArticleReviews", ["RequestedBy", "RequestedUtc"]);
        Schema.CreateTable(
            "ArticleReviewComments",
            table => new
            {
                Id = table.Identity(),
                ReviewId = table.Column<long>(),
                Line = table.Column<int>(),
                Quote = table.Column<string>(maxLength: 400),
                Text = table.Column<string>(maxLength: 2000),
                AuthorId = table.Column<string>(maxLength: UserIdLength),
                Utc = table.Column<DateTime>(),
                ResolvedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ArticleReviewComments", c => c.Id));
        Schema.CreateIndex("IX_ArticleReviewComments_Review", "ArticleReviewComments", ["ReviewId", "Id"]);
        Schema.CreateTable(
            "ArticleReminders",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: 26),
                ReviewDueUtc = table.Column<DateTime>(),
                EditorsUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ArticleReminders", r => r.ContentItemId));
        return Task.FromResult(1);
    }
}
