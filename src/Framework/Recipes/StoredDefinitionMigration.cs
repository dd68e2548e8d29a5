using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Recipes;

/// <summary>The table of <see cref="StoredDefinitionModel"/>.</summary>
public sealed class StoredDefinitionMigration : DataMigration
{
    /// <inheritdoc />
    public override int Order => -800;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        Schema.CreateTable(
            "StoredDefinitions",
            table => new { Kind = table.Column<string>(maxLength: 50), Key = table.Column<string>(maxLength: 200), Json = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_StoredDefinitions", d => new { d.Kind, d.Key }));
        return Task.FromResult(1);
    }
}
