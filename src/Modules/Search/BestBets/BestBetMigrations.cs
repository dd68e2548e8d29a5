using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Search.BestBets;

/// <summary>The tables of best bets.</summary>
public sealed class BestBetMigrations : DataMigration
{
    private const int Person = 256;
    private const int Item = 26;
    private const int Name = 20;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "BestBets",
            table => new
            {
                Id = table.Identity(),
                ContentItemId = table.Column<string>(maxLength: Item),
                Culture = table.Column<string>(maxLength: Name),
                Until = table.Column<DateOnly>(nullable: true),
                Note = table.Column<string>(maxLength: BestBet.MaxNoteLength),
                UserId = table.Column<string>(maxLength: Person),
                ChangedUtc = table.Column<DateTime>(),
                Revision = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_BestBets", b => b.Id));
        Schema.CreateTable(
            "BestBetPhrases",
            table => new
            {
                BestBetId = table.Column<long>(),
                Group = table.Column<string>(maxLength: SearchGroups.MaxLength),
                Culture = table.Column<string>(maxLength: Name),
                Text = table.Column<string>(maxLength: BestBetPhrase.MaxLength),
            },
            constraints: table => table.PrimaryKey("PK_BestBetPhrases", p => new { p.BestBetId, p.Group }));
        Schema.CreateIndex("IX_BestBetPhrases_Group", "BestBetPhrases", ["Group", "Culture"], unique: true);
        return Task.FromResult(1);
    }
}
