using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Engine.Writing;

namespace ItsmSite.Search.Engine.Trials;

/// <summary>Makes the documents as a search sees them that one more is tried in.</summary>
internal static class TrialView
{
    /// <summary>The view with a document at a row that follows its last one, in place of another row (-1 for none).</summary>
    public static DocumentView Of(DocumentView view, PreparedDocument prepared, int row, int replaced)
    {
        var document = prepared.Document;
        var culture = document.Culture ?? "";
        var (values, cultures, groups) = (view.FacetValues.ToList(), view.Cultures.ToList(), view.Groups.ToList());
        PlaceOf(cultures, culture);
        IndexFacet[] own = [new(IndexFacet.TypeName, document.Type), new(IndexFacet.CultureName, culture)];
        var facets = new FacetSet(
            document.Type, culture,
            [.. own.Where(facet => facet.Value.Length > 0).Concat(IndexFacet.Parse(prepared.Facets)).Select(facet => PlaceOf(values, facet))]);
        var group = PlaceOf(groups, new DocumentGroup(document.Audience, document.Type));
        var living = new int[groups.Count];
        view.Living.AsSpan(0, Math.Min(view.Living.Length, living.Length)).CopyTo(living);
        living[group]++;
        if (replaced >= 0)
            living[view.Rows[replaced].Group]--;
        var trial = new TrialRow(row, new DocumentRow { Group = group, FacetSet = view.FacetSets.Count, Standing = Standing.Of(document), Died = int.MaxValue }, replaced);
        return view with
        {
            Count = row + 1,
            FacetSets = (FacetSet[])[.. view.FacetSets, facets],
            FacetValues = (IndexFacet[])[.. values],
            Cultures = (string[])[.. cultures],
            Groups = (DocumentGroup[])[.. groups],
            Living = living,
            Trial = trial,
        };
    }

    private static int PlaceOf<T>(List<T> known, T value)
    {
        if (known.IndexOf(value) is var place and >= 0)
            return place;
        known.Add(value);
        return known.Count - 1;
    }
}
