using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// What the candidate loop asks of each document, in memory: audience, facets (type and culture among them) and since and until which
/// change of the index it exists. A row is never changed but for its end, a replaced document gets a new row. So a search that began
/// before a change goes on with what was true then. One writer; readers take a <see cref="DocumentView"/>.
/// </summary>
internal sealed class DocumentTable
{
    private readonly Interned<(string Type, string Culture, string Facets), FacetSet> _facetSets;
    private readonly Interned<IndexFacet, IndexFacet> _facetValues = new(facet => facet);
    private readonly Interned<string, string> _cultures = new(culture => culture);
    private readonly Interned<DocumentGroup, DocumentGroup> _groups = new(group => group);
    private volatile DocumentView _view;

    /// <summary>An empty table.</summary>
    public DocumentTable()
    {
        _facetSets = new(key => SetOf(key.Type, key.Culture, key.Facets));
        _view = new DocumentView(new DocumentRow[1024], 0, _facetSets.Values, _facetValues.Values, _cultures.Values, _groups.Values, []);
    }

    /// <summary>The table as it is now.</summary>
    public DocumentView View => _view;

    /// <summary>Adds a document that exists from a change on. Rows come in rising order; facets as <see cref="IndexFacet.Format"/> writes them.</summary>
    public void Add(int row, string type, string culture, string facets, int audience, Standing standing, int born)
    {
        var (rows, living) = (_view.Rows, _view.Living);
        if (row >= rows.Length)
            Array.Resize(ref rows, Math.Max(rows.Length * 2, row + 1));
        rows[row] = new DocumentRow
        {
            Group = _groups.PlaceOf(new DocumentGroup(audience, type)),
            FacetSet = _facetSets.PlaceOf((type, culture, facets)),
            Standing = standing,
            Born = born,
            Died = int.MaxValue,
        };
        if (living.Length < _groups.Values.Count)
            Array.Resize(ref living, _groups.Values.Count);
        living[rows[row].Group]++;
        _view = new DocumentView(rows, row + 1, _facetSets.Values, _facetValues.Values, _cultures.Values, _groups.Values, living);
    }

    /// <summary>The sum of what the table keeps of a document.</summary>
    public static Checksum SumOf(int row, string type, string culture, string facets, int audience, Standing standing) =>
        default(Checksum).Add(row).Add(type).Add(culture).Add(facets).Add(audience).Add(standing.Day).Add(standing.Worth);

    /// <summary>Ends a document with a change; <see cref="int.MaxValue"/> takes that back.</summary>
    public void End(int row, int died)
    {
        var view = _view;
        view.Rows[row].Died = died;
        view.Living[view.Rows[row].Group] += died == int.MaxValue ? 1 : -1;
    }

    /// <summary>Takes back the rows from <paramref name="count"/> on.</summary>
    public void Truncate(int count)
    {
        var view = _view;
        if (count < view.Count)
        {
            foreach (var document in view.Rows.AsSpan(count, view.Count - count))
            {
                if (document.Died == int.MaxValue)
                    view.Living[document.Group]--;
            }

            Array.Clear(view.Rows, count, view.Count - count);
            _view = view with { Count = count };
        }
    }

    private FacetSet SetOf(string type, string culture, string facets)
    {
        _cultures.PlaceOf(culture);
        IndexFacet[] own = [new(IndexFacet.TypeName, type), new(IndexFacet.CultureName, culture)];
        return new FacetSet(
            type, culture, [.. own.Where(facet => facet.Value.Length > 0).Concat(IndexFacet.Parse(facets)).Select(_facetValues.PlaceOf)]);
    }
}
