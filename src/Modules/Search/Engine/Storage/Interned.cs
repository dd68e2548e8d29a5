namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// Distinct values, each by its place. They only grow, so what a reader has taken stays true while one writer goes on.
/// </summary>
/// <param name="make">Makes the value of a key that is new.</param>
internal sealed class Interned<TKey, TValue>(Func<TKey, TValue> make)
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _places = [];
    private TValue[] _values = new TValue[16];

    /// <summary>The values so far, by place.</summary>
    public ArraySegment<TValue> Values => new(_values, 0, _places.Count);

    /// <summary>The place of a key's value.</summary>
    public int PlaceOf(TKey key)
    {
        if (_places.TryGetValue(key, out var place))
            return place;
        var value = make(key);
        place = _places.Count;
        if (place == _values.Length)
            Array.Resize(ref _values, place * 2);
        _values[place] = value;
        _places.Add(key, place);
        return place;
    }
}
