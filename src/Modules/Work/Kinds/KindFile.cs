using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItsmSite.Work.Kinds;

/// <summary>A file of kinds with the matrix of priorities.</summary>
/// <param name="Priorities">The priority by impact (rows) and urgency (columns), both from 1.</param>
/// <param name="Kinds">The kinds.</param>
public sealed record KindFile(IReadOnlyList<IReadOnlyList<int>> Priorities, IReadOnlyList<WorkKind> Kinds)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The module's own file.</summary>
    public static KindFile Own { get; } = Read(typeof(KindFile).Assembly.GetManifestResourceStream("ItsmSite.Work.kinds.json")!);

    /// <summary>Reads a file.</summary>
    /// <exception cref="JsonException">It is not such a file.</exception>
    public static KindFile Read(Stream json)
    {
        using (json)
        {
            return JsonSerializer.Deserialize<KindFile>(json, s_options) ?? throw new JsonException("The file is empty.");
        }
    }
}
