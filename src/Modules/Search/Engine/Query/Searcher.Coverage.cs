using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Ranking;

namespace ItsmSite.Search.Engine.Query;

/// <summary>How many of the words that say something a hit lacks.</summary>
internal sealed partial class Searcher
{
    private bool[]? _telling;

    /// <summary>By place of the word: whether it is no stop word and not so light beside the others that only titles are looked at for it. Without any such word, those that are not light.</summary>
    private bool[] Telling => _telling ??= FindTelling();

    private int CountMissed(Matcher matcher)
    {
        var found = new bool[_groups.Count];
        foreach (var field in matcher.Fields)
        {
            foreach (var occurrence in field.Occurrences)
                found[occurrence.Group] = true;
        }

        return Telling.Where((telling, place) => telling && !found[place]).Count();
    }

    private bool[] FindTelling()
    {
        var least = _groups.Count == 0 ? 0 : Matcher.LightShare * _groups.Max(group => group.Weight);
        bool[] heavy = [.. _groups.Select(group => group.Weight >= least)];
        bool[] telling = [.. _groups.Select((group, place) => heavy[place] && !StopWords.IsStopWord(group.Word.Exact, "en") && !StopWords.IsStopWord(group.Word.Exact, "fi"))];
        return Array.IndexOf(telling, true) >= 0 ? telling : heavy;
    }
}
