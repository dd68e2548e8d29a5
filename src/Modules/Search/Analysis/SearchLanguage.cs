namespace ItsmSite.Search.Analysis;

/// <summary>A language whose words the analysis knows.</summary>
internal enum SearchLanguage
{
    /// <summary>None of the others: words are taken as they are.</summary>
    Unknown,

    /// <summary>English.</summary>
    English,

    /// <summary>Finnish.</summary>
    Finnish,
}
