namespace ItsmSite.Framework.Content;

/// <summary>Something a person must put right before an item can be saved.</summary>
/// <param name="Field">The field it is shown beside, for example <c>Title</c>.</param>
/// <param name="Message">What is wrong and what to do, in English; the key of its translation.</param>
public sealed record ContentError(string Field, string Message);
