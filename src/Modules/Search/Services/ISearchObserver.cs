using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Services;

/// <summary>Hears of the searches that people make on the results page. It is called within the request: it must be quick and must not throw.</summary>
public interface ISearchObserver
{
    /// <summary>The person who is acting was shown the first page of results.</summary>
    /// <param name="request">What was searched for.</param>
    /// <param name="result">What is shown.</param>
    void Searched(SearchRequest request, SearchResult result);
}
