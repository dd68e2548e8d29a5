namespace ItsmSite.Administration;

/// <summary>Names of what the audit trail tells about the running of the site.</summary>
public static class SiteEvents
{
    /// <summary>Kind of the thing, for recipes.</summary>
    public const string Recipe = "Recipe";

    /// <summary>Somebody had a recipe carried out; what its steps did follows as done by the program.</summary>
    public const string RecipeStarted = "Recipe.Started";

    /// <summary>All steps of the recipe were carried out.</summary>
    public const string RecipeFinished = "Recipe.Finished";

    /// <summary>A step of the recipe failed; the reason says which.</summary>
    public const string RecipeFailed = "Recipe.Failed";

    /// <summary>Somebody took the site away as a recipe.</summary>
    public const string Exported = "Recipe.Exported";

    /// <summary>Kind of the thing, for messages of the outbox.</summary>
    public const string Message = "Message";

    /// <summary>A message that was given up is to be tried again.</summary>
    public const string MessageRetried = "Message.Retried";

    /// <summary>A message that was given up will not be sent.</summary>
    public const string MessageDiscarded = "Message.Discarded";

    /// <summary>Kind of the thing, for the search index.</summary>
    public const string SearchIndex = "SearchIndex";

    /// <summary>Somebody had the search index made anew.</summary>
    public const string IndexRebuild = "SearchIndex.Rebuild";
}
