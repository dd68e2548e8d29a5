namespace ItsmSite.Policies.Services;

/// <summary>A policy that home and footer lead to.</summary>
/// <param name="Audience">Interned id of who may read it.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Names">What it is called, by language.</param>
public sealed record PolicyAtHand(int Audience, string Url, IReadOnlyDictionary<string, string> Names);
