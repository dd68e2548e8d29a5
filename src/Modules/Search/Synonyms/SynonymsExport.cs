using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.Synonyms;

/// <summary>Writes the synonyms.</summary>
public sealed class SynonymsExport(SiteDbContext db) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 130;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sets = await db.Set<SynonymSet>().AsNoTracking().OrderBy(s => s.Text).ThenBy(s => s.Id).Take(SynonymSet.Most).ToListAsync(cancellationToken);
        if (sets.Count > 0) yield return new RecipeExportStep(SynonymsStep.List, new JsonObject { [SynonymsStep.List] = new JsonArray([.. sets.Select(s => SynonymDefinition.Write(s.ToRule()))]) });
    }
}
