using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Indexing;

/// <summary>What a person has typed so far.</summary>
/// <param name="Text">The text up to the cursor; its last word may be unfinished.</param>
/// <param name="Scope">Who types.</param>
/// <param name="PreferredCulture">The reader's language: its titles come first among equals.</param>
/// <param name="Size">Number of suggestions wanted.</param>
public sealed record SuggestQuery(string Text, AudienceScope Scope, string? PreferredCulture = null, int Size = 8);
