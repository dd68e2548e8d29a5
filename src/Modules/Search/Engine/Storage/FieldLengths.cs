namespace ItsmSite.Search.Engine.Storage;

/// <summary>A number of words for each field.</summary>
internal readonly record struct FieldLengths(float Title, float Headings, float Body);
