namespace ItsmSite.Knowledge.Import;

/// <summary>What a reader finds: an <see cref="ImportedArticle"/>, a <see cref="RefusedFile"/> or an <see cref="IncludedFragment"/>.</summary>
public abstract record ImportItem;
