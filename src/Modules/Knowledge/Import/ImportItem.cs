namespace ItsmSite.Knowledge.Import;

/// <summary>What a reader finds: an <see cref="ImportedArticle"/> or a <see cref="RefusedFile"/>.</summary>
public abstract record ImportItem;
