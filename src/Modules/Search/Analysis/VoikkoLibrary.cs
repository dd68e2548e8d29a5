using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace ItsmSite.Search.Analysis;

/// <summary>
/// libvoikko, the free morphology of Finnish (Debian: libvoikko1 with voikko-fi), where the machine has it. Its functions are those of its public header
/// <c>voikko.h</c>; a handle serves one thread at a time, so they are kept in a pool.
/// </summary>
internal sealed class VoikkoLibrary
{
    private const string Library = "libvoikko.so.1";

    private static readonly byte[] _baseForm = Bytes("BASEFORM");
    private static readonly byte[] _structure = Bytes("STRUCTURE");
    private static readonly byte[] _wordBases = Bytes("WORDBASES");

    private readonly ConcurrentBag<IntPtr> _handles = [];

    private VoikkoLibrary(IntPtr handle)
    {
        _handles.Add(handle);
        Version = Marshal.PtrToStringUTF8(voikkoGetVersion()) ?? "";
    }

    /// <summary>The library's version.</summary>
    public string Version { get; }

    /// <summary>Loads the library and its Finnish dictionary; null where either is missing.</summary>
    public static VoikkoLibrary? TryLoad()
    {
        try
        {
            return NativeLibrary.TryLoad(Library, out _) && Open() is var handle && handle != IntPtr.Zero ? new VoikkoLibrary(handle) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The readings of a word, in the library's order; none for a word it does not know.</summary>
    public List<VoikkoReading> Analyze(string word)
    {
        var handle = _handles.TryTake(out var kept) ? kept : Open();
        var readings = new List<VoikkoReading>();
        if (handle == IntPtr.Zero)
            return readings;
        var found = voikkoAnalyzeWordCstr(handle, Bytes(word));
        if (found != IntPtr.Zero)
        {
            for (var place = 0; Marshal.ReadIntPtr(found, place * IntPtr.Size) is var reading && reading != IntPtr.Zero; place++)
            {
                if (Value(reading, _baseForm) is { Length: > 0 } lemma)
                    readings.Add(new VoikkoReading(lemma, Value(reading, _structure) ?? "", Value(reading, _wordBases) ?? ""));
            }

            voikko_free_mor_analysis(found);
        }

        _handles.Add(handle);
        return readings;
    }

    private static IntPtr Open() => voikkoInit(out _, Bytes("fi"), IntPtr.Zero);

    private static string? Value(IntPtr reading, byte[] key)
    {
        var text = voikko_mor_analysis_value_cstr(reading, key);
        if (text == IntPtr.Zero)
            return null;
        var value = Marshal.PtrToStringUTF8(text);
        voikko_free_mor_analysis_value_cstr(text);
        return value;
    }

    private static byte[] Bytes(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

#pragma warning disable SYSLIB1054, IDE1006, SA1300 // No unsafe code for a few calls; the names are the library's.
    [DllImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr voikkoInit(out IntPtr error, byte[] language, IntPtr path);

    [DllImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr voikkoGetVersion();

    [DllImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr voikkoAnalyzeWordCstr(IntPtr handle, byte[] word);

    [DllImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void voikko_free_mor_analysis(IntPtr readings);

    [DllImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr voikko_mor_analysis_value_cstr(IntPtr reading, byte[] key);

    [DllImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void voikko_free_mor_analysis_value_cstr(IntPtr value);
#pragma warning restore SYSLIB1054, IDE1006, SA1300
}
