using System.Globalization;
using ItsmSite.Framework.Indexing;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>A site whose every change follows from its number, so that two processes know what the index has to hold at a position.</summary>
internal static class ChangingSite
{
    /// <summary>The epoch of its cursor.</summary>
    public const string Epoch = "site";

    private const int Pages = 400;
    private const int Words = 3000;

    /// <summary>The changes up to a position, beginning with the first.</summary>
    public static Dictionary<string, IndexDocument> At(long position)
    {
        var pages = new Dictionary<string, IndexDocument>();
        for (var number = 1L; number <= position; number++)
        {
            var change = Change(number);
            if (change.Document is null)
                pages.Remove(change.Key);
            else
                pages[change.Key] = change.Document;
        }

        return pages;
    }

    /// <summary>The change that leads to a position: a page that is new, says something else, or is gone.</summary>
    public static IndexChange Change(long position)
    {
        var random = new Random((int)(position * 7919 % int.MaxValue));
        var page = random.Next(Pages).ToString(CultureInfo.InvariantCulture);
        var key = $"content:{page}";
        if (random.Next(5) == 0)
            return new IndexChange(key, null);
        return new IndexChange(key, new IndexDocument
        {
            Key = key, Type = random.Next(2) == 0 ? "Article" : "Service", Culture = random.Next(3) == 0 ? "fi" : "en", Audience = 1 + random.Next(2), Title = Text(random, 3),
            Body = Text(random, 20 + random.Next(200)), Url = $"/pages/{page}", ExternalId = page, ModifiedUtc = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(position % 300),
            Facets = [new IndexFacet("year", (2020 + random.Next(3)).ToString(CultureInfo.InvariantCulture))],
        });
    }

    /// <summary>A search that finds something.</summary>
    public static string Query(int number)
    {
        var random = new Random(number);
        return Text(random, 1 + random.Next(3));
    }

    private static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => $"w{random.Next(Words) * random.Next(Words) / Words * random.Next(Words) / Words}ord"));
}
