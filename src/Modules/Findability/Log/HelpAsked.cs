using ItsmSite.Contents.Services;

namespace ItsmSite.Findability.Log;

/// <summary>Somebody asked others for help.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Utc">When.</param>
/// <param name="Kind">How.</param>
public sealed record HelpAsked(string UserId, DateTime Utc, HelpKind Kind) : SearchNote(UserId, Utc);
