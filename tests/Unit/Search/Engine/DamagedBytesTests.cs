using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>Bytes of an index file are changed at random: no search fails, what is damaged is noticed, and a rebuild heals it. 30 files, with <c>--nightly</c> 3,000.</summary>
public sealed class DamagedBytesTests : IDisposable
{
    private const long Position = 1_000;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"itsmsite-damaged-{Guid.NewGuid():n}");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static int Files => Environment.GetEnvironmentVariable("ITSMSITE_TEST_NIGHTLY") is null ? 30 : 3_000;

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task AnyBytes_FailNoSearch_AndARebuildHeals()
    {
        var sound = Path.Combine(_folder, "sound");
        List<string> wanted;
        using (var index = Open(sound))
        {
            await RebuildAsync(index);
            wanted = await AnswersAsync(index);
        }

        var (noticed, harmless) = (0, 0);
        for (var number = 0; number < Files; number++)
        {
            var folder = Copy(sound, number);
            Damage(folder, new Random(number));
            using var index = Open(folder);
            var found = await AnswersAsync(index);
            await index.FindDamageAsync(Token);
            if (index.Status.State == IndexState.Ready)
            {
                Assert.True(wanted.SequenceEqual(found), $"File {number} is damaged, answers otherwise, and nobody notices.");
                harmless++;
                continue;
            }

            noticed++;
            await RebuildAsync(index);
            Assert.Equal(wanted, await AnswersAsync(index));
            index.Dispose();
            Directory.Delete(folder, recursive: true);
        }

        Assert.True(noticed > Files / 4 && noticed + harmless == Files, $"Noticed {noticed} of {Files}, so this says little.");
    }

    private static Fts5SearchIndex Open(string folder) => new(new Fts5IndexOptions { Folder = folder, PublicAudience = () => 1 }, new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);

    private static async Task RebuildAsync(Fts5SearchIndex index)
    {
        await using var rebuild = await index.StartRebuildAsync(Token);
        await rebuild.AddAsync([.. ChangingSite.At(Position).Values], Token);
        await rebuild.CompleteAsync(new IndexCursor(ChangingSite.Epoch, Position), Token);
    }

    private static async Task<List<string>> AnswersAsync(Fts5SearchIndex index)
    {
        var answers = new List<string>();
        for (var number = 0; number < 40; number++)
        {
            var text = ChangingSite.Query(number);
            var found = await index.SearchAsync(new SearchQuery(text, AudienceScope.Of([1])) { IsExplained = true }, Token);
            answers.Add($"{found.Total} {string.Join(' ', found.Hits.Select(hit => $"{hit.Key} {hit.Score:R} {hit.Url} {string.Concat(hit.Snippet.Select(piece => piece.Text))}"))}");
            var suggested = await index.SuggestAsync(new SuggestQuery(text[..2], AudienceScope.Of([1])), Token);
            answers.Add(string.Join(' ', suggested.Select(title => title.Url)));
        }

        return answers;
    }

    private string Copy(string sound, int number)
    {
        var folder = Path.Combine(_folder, $"damaged-{number}");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(sound))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return folder;
    }

    // A bit, some bytes, a sector of nothing, or an end that is missing.
    private static void Damage(string folder, Random random)
    {
        var path = Directory.EnumerateFiles(folder, "index-*.db").Single();
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        var at = random.NextInt64(file.Length);
        switch (random.Next(4))
        {
            case 0:
                file.Position = at;
                var old = file.ReadByte();
                file.Position = at;
                file.WriteByte((byte)(old ^ (1 << random.Next(8))));
                break;
            case 1:
                var bytes = new byte[1 + random.Next(64)];
                random.NextBytes(bytes);
                (file.Position, var count) = (at, (int)Math.Min(bytes.Length, file.Length - at));
                file.Write(bytes, 0, count);
                break;
            case 2:
                file.Position = at / 512 * 512;
                file.Write(new byte[Math.Min(512, file.Length - file.Position)]);
                break;
            default:
                file.SetLength(at);
                break;
        }
    }
}
