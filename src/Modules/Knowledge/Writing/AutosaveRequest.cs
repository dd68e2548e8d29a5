using ItsmSite.Knowledge.Services;

namespace ItsmSite.Knowledge.Writing;

/// <summary>What the editor sends to have it kept.</summary>
/// <param name="Input">The form.</param>
/// <param name="Window">Id of the window.</param>
/// <param name="TakeOver">Whether this window goes on where two have the article open.</param>
public sealed record AutosaveRequest(ArticleInput Input, string Window, bool TakeOver);
