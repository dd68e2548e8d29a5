using ItsmSite.Framework.Recipes;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Search.Synonyms;

/// <summary>Step <c>Synonyms {Synonyms:[{Words[], Targets[]}]}</c>: adds synonyms that are not there yet; takes none away, so it can run twice.</summary>
public sealed class SynonymsStep(SynonymStore store, SynonymTexts texts, ITextAnalyzer analyzer) : NamedRecipeStepHandler(List)
{
    internal const string List = "Synonyms";

    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var free = await store.CountFreeAsync(cancellationToken);
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in context.Entries(List).Select(SynonymDefinition.Read))
        {
            var check = SynonymCheck.Of(new SynonymInput(string.Join('\n', definition.Words), string.Join('\n', definition.Targets)), analyzer);
            if (check.Rule is null) throw Refused(definition, check);
            var isNew = added.Add(SynonymSet.KeyOf(check.Rule)) && !await store.IsPresentAsync(check.Rule, null, cancellationToken);
            context.Count.Add(isNew, isNew);
            if (!isNew) continue;
            if (free-- <= 0) throw Refused(definition, new SynonymCheck(SynonymOutcome.TooManySets));
            await store.AddAsync(check.Rule, cancellationToken);
        }
    }

    private RecipeException Refused(SynonymDefinition definition, SynonymCheck check) =>
        new($"Synonyms '{string.Join(", ", definition.Words)}': {texts.FaultOf(check).Message}");
}
