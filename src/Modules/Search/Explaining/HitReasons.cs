using ItsmSite.Framework.Indexing;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Explaining;

/// <summary>Says in words why a hit stands where it does.</summary>
public sealed class HitReasons(IStringLocalizer<SearchResource> texts)
{
    private const int MostWords = 4;

    /// <summary>What counts most, in one sentence: "The title has both words."</summary>
    public string Sentence(HitExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var words = explanation.Words.Where(word => !word.IsSlight).ToList();
        if (words.Count == 0) words = [.. explanation.Words];
        var (inTitle, inHeadings, found) = (Having(words, IndexField.Title), Having(words, IndexField.Headings), words.Where(word => word.Places.Count > 0).ToList());
        var isClose = explanation.Parts.Any(part => part.Kind is ScorePartKind.Adjacent or ScorePartKind.Near);
        if (found.Count > 0 && found.TrueForAll(word => word.Places.All(place => place.Form == MatchForm.Synonym)) && found[0].Places[0].Text is { } synonym)
            return texts["Found by the synonym “{0}”.", synonym];
        return found.Count == 0 ? texts["None of the words is there."]
            : inTitle.Count == words.Count ? words.Count switch { 1 => texts["The title has the word."], 2 => texts["The title has both words."], _ => texts["The title has all {0} words.", words.Count] }
            : inTitle.Count > 0 ? texts["The title has {0}.", Quote(inTitle)]
            : inHeadings.Count == words.Count ? texts["A heading or the keywords have what was typed."]
            : found.Count < words.Count ? texts["The text has {0}, but not the rest.", Quote(found)]
            : words.Count == 1 ? texts["The text has the word."]
            : isClose ? texts["The text has the words close together."] : texts["The text has the words, far from each other."];
    }

    /// <summary>Where and in which form a word was found: "Title: “printers”, another form".</summary>
    public string Describe(WordPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var (field, form) = (NameOf(place.Field), place.Form == MatchForm.Exact ? null : NameOf(place.Form));
        var where = (place.Text, form) switch
        {
            (null, null) => field,
            (null, _) => texts["{0}: {1}", field, form],
            (_, null) => texts["{0}: “{1}”", field, place.Text],
            _ => texts["{0}: “{1}”, {2}", field, place.Text, form],
        };
        return place.Count == 1 ? where : texts["{0}, {1} times", where, place.Count];
    }

    /// <summary>What adds points besides the words.</summary>
    public string Describe(ScorePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Kind switch
        {
            ScorePartKind.Adjacent => texts["Words follow each other as they were typed"],
            ScorePartKind.Near => texts["Words stand near each other"],
            ScorePartKind.ExactTitle => texts["The title is what was typed"],
            ScorePartKind.TitleMatch => texts["The title says what was typed, and little else"],
            _ => texts["A heading or keyword says what was typed, and little else"],
        };
    }

    /// <summary>What the points are multiplied by.</summary>
    public string Describe(ScoreFactor factor)
    {
        ArgumentNullException.ThrowIfNull(factor);
        return factor.Kind switch
        {
            ScoreFactorKind.Coverage => texts["Has only a part of what was typed"],
            ScoreFactorKind.Language => texts["Is in the reader’s language"],
            ScoreFactorKind.Freshness => texts["Was changed not long ago"],
            ScoreFactorKind.Worth => factor.Value > 1 ? texts["Readers say that it helped"] : texts["Readers say that it did not help"],
            _ => texts["Answered the same search for others"],
        };
    }

    /// <summary>Words between quotation marks: "“printer” and “paper”".</summary>
    public string Quote(IReadOnlyList<WordMatch> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var quoted = words.Take(MostWords).Select(word => texts["“{0}”", word.Word].Value).ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : texts["{0} and {1}", string.Join(", ", quoted[..^1]), quoted[^1]];
    }

    // A synonym is not the word.
    private static List<WordMatch> Having(List<WordMatch> words, IndexField field) =>
        [.. words.Where(word => word.Places.Any(place => place.Field == field && place.Form != MatchForm.Synonym))];

    private string NameOf(IndexField field) => field switch
    {
        IndexField.Title => texts["Title"],
        IndexField.Headings => texts["Headings and keywords"],
        _ => texts["Text"],
    };

    private string NameOf(MatchForm form) => form switch
    {
        MatchForm.Inflected => texts["another form of the word"],
        MatchForm.Part => texts["a part of a word"],
        MatchForm.Beginning => texts["begins with what was typed"],
        MatchForm.Synonym => texts["a synonym"],
        MatchForm.Slip => texts["a letter or two off"],
        _ => texts["stands for the word"],
    };
}
