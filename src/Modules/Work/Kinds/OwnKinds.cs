namespace ItsmSite.Work.Kinds;

/// <summary>The kinds every site has: incident, request, problem, changes, project, task.</summary>
public sealed class OwnKinds : IWorkKindProvider
{
    /// <summary>Name of the kind that employees report.</summary>
    public const string Incident = "Incident";

    /// <inheritdoc />
    public IEnumerable<WorkKind> GetKinds() => KindFile.Own.Kinds;
}
