using ItsmSite.Framework.Storage;
using ItsmSite.Search.Synonyms;

namespace ItsmSite.Search;

/// <summary>The table of synonyms.</summary>
public sealed class Migrations : DataMigration
{
    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "SynonymSets",
            table => new
            {
                Id = table.Identity(),
                Words = table.Column<string>(maxLength: SynonymSet.MaxListLength),
                Targets = table.Column<string>(maxLength: SynonymSet.MaxListLength),
                Text = table.Column<string>(maxLength: 2 * SynonymSet.MaxListLength),
                Key = table.Column<string>(maxLength: SynonymSet.KeyLength),
                ChangedUtc = table.Column<DateTime>(),
                Revision = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_SynonymSets", s => s.Id));
        Schema.CreateIndex("IX_SynonymSets_Key", "SynonymSets", "Key", unique: true);
        return Task.FromResult(1);
    }
}
