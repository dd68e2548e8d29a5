using System.Diagnostics;
using System.Globalization;
using ItsmSite.Benchmarks.Relevance;

namespace ItsmSite.Benchmarks.Speed;

/// <summary>Lucene with an index of the documents open, which answers all searches whenever it is asked to.</summary>
public sealed class LuceneTimer : IDisposable
{
    private readonly Process _process;

    private LuceneTimer(Process process) => _process = process;

    /// <summary>Makes an index in a folder unless it is there; tells how long it took.</summary>
    public static async Task<TimeSpan?> IndexAsync(LuceneProgram lucene, string documents, string folder)
    {
        if (Directory.Exists(folder)) return null;
        using var process = lucene.StartTiming("index", documents, folder + ".part");
        var milliseconds = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException("Lucene could not index the documents.");
        Directory.Move(folder + ".part", folder);
        return TimeSpan.FromMilliseconds(double.Parse(milliseconds, CultureInfo.InvariantCulture));
    }

    /// <summary>Opens an index for some searches.</summary>
    /// <param name="lucene">The program.</param>
    /// <param name="folder">The index.</param>
    /// <param name="queries">A file that is written for it.</param>
    /// <param name="searches">The searches.</param>
    public static async Task<LuceneTimer> OpenAsync(LuceneProgram lucene, string folder, string queries, IReadOnlyList<SpeedQuery> searches)
    {
        await File.WriteAllLinesAsync(queries, searches.Select(search => $"{search.Kind}\t{search.Text}"));
        return new LuceneTimer(lucene.StartTiming(["search", folder, queries, .. SpeedCorpus.OfSearcher.Select(audience => audience.ToString(CultureInfo.InvariantCulture))]));
    }

    /// <summary>Answers all searches, one after the other; the milliseconds of each.</summary>
    public async Task<double[]> PassAsync()
    {
        await _process.StandardInput.WriteLineAsync("go");
        await _process.StandardInput.FlushAsync();
        var times = new List<double>();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Length == 0) return [.. times];
            times.Add(double.Parse(line, CultureInfo.InvariantCulture) / 1e6);
        }

        throw new InvalidOperationException("Lucene ended before its time.");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
