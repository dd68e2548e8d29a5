namespace ItsmSite.Findability.Log;

/// <summary>Something that somebody did, on its way into the log.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Utc">When.</param>
public abstract record SearchNote(string UserId, DateTime Utc);
