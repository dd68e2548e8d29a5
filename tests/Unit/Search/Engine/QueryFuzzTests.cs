using FsCheck;
using FsCheck.Fluent;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>No text can make a search fail, bring what the person may not see, or break the index. 2,000 texts, with <c>--nightly</c> 100,000.</summary>
public sealed class QueryFuzzTests : IAsyncLifetime
{
    private const int Everyone = 1;
    private const int Technicians = 2;
    private const int MostPieces = 40;

    // What real queries and those of mischief are made of, so that chance meets the rules often.
    private static readonly string[] s_pieces =
    [
        "printer", "Printr", "tulostin", "tulostimen", "palveluportfolio", "wi-fi", "0x80070005", "O365", "C#", ".NET", "the", "and", "ja", "on", "secret", "kontulan",
        " ", " ", " ", "\t", "\n", "\0", "\"", "„", "“", "«", "»", "'", "-", "- ", "+", "*", "^", "~2", ":", "(", ")", "[", "]", "{", "}", "\\", "/", "%", "_", "?", ";", "--", "/*",
        "NEAR(", "AND ", "OR ", "NOT ", "title:", "col:", "{title}:", "*:*", "[* TO *]", "printer~0.5", "a{1,99}", "(a+)+$", "'; DROP TABLE doc; --", "<script>", "%00", "$(x)",
        "😀", "\ud83d", "\ude00", "\ud800", "\udfff", "é", "e\u0301", "\u0301", "\u200b", "\u200f", "\u202e", "שלום", "مرحبا", "日本語", "ｶﾞ", "가", "ﷺ", "İ", "ß", "\ufffe", "\uffff", "٣", "½",
    ];

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"itsmsite-fuzz-{Guid.NewGuid():n}");
    private Fts5SearchIndex _index = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static int Cases => Environment.GetEnvironmentVariable("ITSMSITE_TEST_NIGHTLY") is null ? 2_000 : 100_000;

    public async ValueTask InitializeAsync()
    {
        _index = new Fts5SearchIndex(new Fts5IndexOptions { Folder = _folder, PublicAudience = () => Everyone }, new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);
        await using var rebuild = await _index.StartRebuildAsync(Token);
        await rebuild.AddAsync(
        [
            Document("a", "Printer", "The printer and its paper, Wi-Fi, C# and .NET, error 0x80070005 in O365"),
            Document("b", "Tulostin", "Tulostimen paperi on lopussa, kontulan palveluportfolio", "fi"),
            Document("c", "日本語", "プリンター שלום مرحبا", null),
            Document("hidden", "Secret printer", "secretsword printer tulostin the and ja on") with { Audience = Technicians },
        ], Token);
        await rebuild.CompleteAsync(new IndexCursor("e", 0), Token);
    }

    public ValueTask DisposeAsync()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void AnyText_IsAnswered_AndShowsNothingHidden()
    {
        Prop.ForAll(Texts(), AnswersAsync).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
        Assert.Equal(IndexState.Ready, _index.Status.State);
    }

    private static Arbitrary<string[]> Texts()
    {
        var piece = Gen.Frequency((6, Gen.Elements(s_pieces)), (1, Gen.Choose(0, 0xffff).Select(unit => ((char)unit).ToString())), (1, Gen.Choose(1, 300).Select(length => new string('x', length))));
        var few = Gen.Choose(0, MostPieces).SelectMany(count => piece.ArrayOf(count));
        // Now and then a text of thousands of words.
        var many = Gen.Choose(1, 4).SelectMany(count => piece.ArrayOf(count)).Select(pieces => Enumerable.Repeat(string.Concat(pieces) + " ", 5_000).ToArray());
        return Arb.From(Gen.Frequency((199, few), (1, many)), Smaller);
    }

    // Half of it, or one piece less.
    private static IEnumerable<string[]> Smaller(string[] pieces)
    {
        if (pieces.Length > 1)
        {
            yield return pieces[..(pieces.Length / 2)];
            yield return pieces[(pieces.Length / 2)..];
        }

        for (var at = 0; at < Math.Min(pieces.Length, MostPieces); at++)
            yield return [.. pieces[..at], .. pieces[(at + 1)..]];
    }

    private async Task<bool> AnswersAsync(string[] pieces)
    {
        var (text, scope) = (string.Concat(pieces), AudienceScope.Of([Everyone]));
        var found = await _index.SearchAsync(new SearchQuery(text, scope) { PreferredCulture = "fi", IsExplained = true }, Token);
        var suggested = await _index.SuggestAsync(new SuggestQuery(text, scope), Token);
        return found.Total is >= 0 and <= 3 && found.Hits.Count == found.Total && found.Suggestion?.Contains("secretsword", StringComparison.OrdinalIgnoreCase) != true
            && found.Hits.All(hit => hit.ExternalId != "hidden" && double.IsFinite(hit.Score)) && suggested.All(title => title.Url != "/articles/hidden");
    }

    private static IndexDocument Document(string id, string title, string body, string? culture = "en") =>
        new() { Key = $"content:{id}", Type = "Article", Culture = culture, Audience = Everyone, Title = title, Body = body, Url = $"/articles/{id}", ExternalId = id };
}
