namespace ItsmSite.Work.Kinds;

/// <summary>Lists a module's kinds of work items. Any number may be registered.</summary>
public interface IWorkKindProvider
{
    /// <summary>The kinds; names are unique across modules.</summary>
    IEnumerable<WorkKind> GetKinds();
}
