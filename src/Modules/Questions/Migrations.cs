using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;

namespace ItsmSite.Questions;

/// <summary>The tables of answers and of what became of questions.</summary>
public sealed class Migrations : DataMigration
{
    private const int Id = 26;
    private const int Person = 256;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "QuestionAnswers",
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: Id),
                Key = table.Column<string>(maxLength: Id),
                UserId = table.Column<string>(maxLength: Person),
                Text = table.Column<string>(maxLength: Answer.MaxLength),
                Utc = table.Column<DateTime>(),
                EditedUtc = table.Column<DateTime>(nullable: true),
                State = table.Column<string>(maxLength: 20),
                Revision = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_QuestionAnswers", a => a.Id));
        Schema.CreateIndex("IX_QuestionAnswers_Key", "QuestionAnswers", "Key", unique: true);
        Schema.CreateIndex("IX_QuestionAnswers_Item", "QuestionAnswers", ["ContentItemId", "State", "Id"]);
        Schema.CreateIndex("IX_QuestionAnswers_Person", "QuestionAnswers", ["UserId", "Utc"]);
        Schema.CreateTable(
            "QuestionOutcomes",
            table => new
            {
                ContentItemId = table.Column<string>(maxLength: Id),
                AcceptedAnswerId = table.Column<long>(nullable: true),
                SolvedUtc = table.Column<DateTime>(nullable: true),
                DuplicateOfId = table.Column<string>(maxLength: Id, nullable: true),
                ArticleId = table.Column<string>(maxLength: Id, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_QuestionOutcomes", o => o.ContentItemId));
        return Task.FromResult(1);
    }
}
