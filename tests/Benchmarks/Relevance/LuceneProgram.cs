using System.Diagnostics;
using ItsmSite.Benchmarks.Hosting;

namespace ItsmSite.Benchmarks.Relevance;

/// <summary>Lucene 8 (Debian's liblucene8-java), driven by the Java programs in <c>lucene</c>, which are compiled for each run.</summary>
public sealed class LuceneProgram : IDisposable
{
    private const string Jars = "/usr/share/java";
    private readonly WorkFolder _folder = new();
    private readonly string _classPath;

    private LuceneProgram(string jars) => _classPath = $"{jars}{Path.PathSeparator}{_folder.Path}";

    /// <summary>Compiles the program; null where Java, Lucene or the repository is missing.</summary>
    public static async Task<LuceneProgram?> CompileAsync()
    {
        if (SharedData.Repository is null || !Directory.Exists(Jars)) return null;
        string?[] jars = [.. ((string[])["lucene-core-8*.jar", "lucene-analyzers-common-8*.jar"]).Select(name => Directory.GetFiles(Jars, name).Order().LastOrDefault())];
        if (jars.Contains(null)) return null;
        var program = new LuceneProgram(string.Join(Path.PathSeparator, jars));
        try
        {
            await RunAsync("javac", "-nowarn", "-cp", program._classPath, "-d", program._folder.Path,
                Path.Combine(SharedData.Repository, "tests/Benchmarks/lucene/LuceneRun.java"), Path.Combine(SharedData.Repository, "tests/Benchmarks/lucene/LuceneSpeed.java"));
            return program;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            program.Dispose();
            return null;
        }
    }

    /// <summary>Lucene's rankings by query id, with the language's analyser and with the standard one.</summary>
    public async Task<(IReadOnlyDictionary<string, IReadOnlyList<string>> Language, IReadOnlyDictionary<string, IReadOnlyList<string>> Standard)> AnswerAsync(RetrievalCollection collection)
    {
        var (documents, queries, output) = (Path.Combine(_folder.Path, "documents.tsv"), Path.Combine(_folder.Path, "queries.tsv"), Path.Combine(_folder.Path, "run"));
        await File.WriteAllLinesAsync(documents, collection.Documents.Select(d => $"{d.ExternalId}\t{OneLine(d.Title)}\t{OneLine(d.Body)} {OneLine(string.Join(' ', d.Keywords))}"));
        await File.WriteAllLinesAsync(queries, collection.Queries.Select(q => $"{q.Id}\t{OneLine(q.Text)}"));
        await RunAsync("java", "-Xmx2g", "-cp", _classPath, "LuceneRun", documents, queries, collection.Culture, output);
        return (await ReadAsync(output + ".language"), await ReadAsync(output + ".standard"));
    }

    /// <summary>Starts the program that times Lucene; its input and output are the caller's.</summary>
    public Process StartTiming(params string[] arguments) => Process.Start(
        new ProcessStartInfo("java", ["-Xmx3g", "-cp", _classPath, "LuceneSpeed", .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ReadAsync(string path) =>
        (await File.ReadAllLinesAsync(path)).Select(line => line.Split('\t')).GroupBy(fields => fields[0], fields => fields[1])
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group]);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {errors}");
    }
}
