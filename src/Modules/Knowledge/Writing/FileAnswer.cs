namespace ItsmSite.Knowledge.Writing;

/// <summary>What became of a file that somebody brought: one of both.</summary>
/// <param name="Added">The file, where it was taken.</param>
/// <param name="Problem">Why it was not taken and what to do, in English; the key of its translation.</param>
public sealed record FileAnswer(AddedFile? Added, string? Problem);
