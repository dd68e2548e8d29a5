using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace ItsmSite.Framework.Storage;

/// <summary>Shorthand that both databases understand.</summary>
public static class SchemaExtensions
{
    /// <summary>A 64-bit number that counts up by itself, for a primary key.</summary>
    public static OperationBuilder<AddColumnOperation> Identity(this ColumnsBuilder table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Column<long>(nullable: false)
            .Annotation("Sqlite:Autoincrement", true)
            .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
    }
}
