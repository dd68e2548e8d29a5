namespace ItsmSite.Search.Engine.Writing;

/// <summary>Gives stems their terms while a document is turned into its stored form.</summary>
internal interface ITermSource
{
    /// <summary>The id of a stem, made when it is new.</summary>
    int Term(string stem, string culture);

    /// <summary>Notes a word as it is written, so that unfinished and mistyped words find it.</summary>
    void AddWord(string exact, string culture, int term);
}
