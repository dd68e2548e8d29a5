namespace ItsmSite.Knowledge.Import;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>New articles.</summary>
    public int Created { get; init; }

    /// <summary>Articles that were there and have changed.</summary>
    public int Updated { get; init; }

    /// <summary>Articles that were there and are the same.</summary>
    public int Unchanged { get; init; }

    /// <summary>Files that are only parts of others.</summary>
    public int Fragments { get; init; }

    /// <summary>Different images that the articles show.</summary>
    public int Images { get; init; }

    /// <summary>Each refused file or line with its reason, in the order read.</summary>
    public IReadOnlyList<RefusedFile> Refused { get; init; } = [];

    /// <summary>Warnings by kind, each as article and detail, in the order read.</summary>
    public IReadOnlyDictionary<ImportWarningKind, IReadOnlyList<(string ExternalId, string Detail)>> Warnings { get; init; } =
        new Dictionary<ImportWarningKind, IReadOnlyList<(string, string)>>();

    /// <summary>Articles that are in the store now.</summary>
    public int Articles => Created + Updated + Unchanged;

    /// <summary>The promised exit code: 0 all, 2 some refused.</summary>
    public int ExitCode => Refused.Count == 0 ? 0 : 2;
}
