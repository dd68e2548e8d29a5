using System.Collections.Frozen;

namespace ItsmSite.Work.Kinds;

/// <summary>All kinds of the modules that are on.</summary>
public sealed class WorkKinds
{
    private readonly FrozenDictionary<string, WorkKind> _byName;

    /// <summary>Collects the kinds and checks that they fit together.</summary>
    /// <exception cref="InvalidOperationException">Two modules have kinds of one name, or a state leads nowhere.</exception>
    public WorkKinds(IEnumerable<IWorkKindProvider> providers)
    {
        All = [.. providers.SelectMany(p => p.GetKinds())];
        foreach (var kind in All) Check(kind);
        if (All.CountBy(k => k.Name).FirstOrDefault(k => k.Value > 1) is { Key: { } twice }) throw new InvalidOperationException($"There are two kinds of work items named '{twice}'.");
        _byName = All.ToFrozenDictionary(k => k.Name);
    }

    /// <summary>The kinds, in the order of the modules.</summary>
    public IReadOnlyList<WorkKind> All { get; }

    /// <summary>The kind of this name; null where no module that is on has it.</summary>
    public WorkKind? Find(string name) => _byName.GetValueOrDefault(name);

    private static void Check(WorkKind kind)
    {
        if (kind.States.Count == 0) throw new InvalidOperationException($"The kind '{kind.Name}' has no states.");
        var lost = kind.States.SelectMany(s => s.Next.Concat(s.RequesterNext)).FirstOrDefault(next => kind.Find(next) is null);
        if (lost is not null) throw new InvalidOperationException($"The kind '{kind.Name}' has no state '{lost}'.");
    }
}
