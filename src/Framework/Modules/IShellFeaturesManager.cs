namespace ItsmSite.Framework.Modules;

/// <summary>Lists the program's features and switches them on and off. The name is Orchard Core's.</summary>
public interface IShellFeaturesManager
{
    /// <summary>All features as they are stored to be, which the shell one is in may not follow yet; by category and name.</summary>
    Task<IReadOnlyList<FeatureState>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Switches features on, with all they need; part of the unit of work.</summary>
    /// <exception cref="FeatureRefusedException">One is unknown or can't be switched on.</exception>
    Task<FeatureChange> EnableAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Switches features off; part of the unit of work. Their data stays.</summary>
    /// <param name="ids">Ids of the features.</param>
    /// <param name="withDependents">Whether to switch those off too that need them, instead of refusing.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="FeatureRefusedException">One is unknown, needed, part of every site or the theme in use.</exception>
    Task<FeatureChange> DisableAsync(IReadOnlyCollection<string> ids, bool withDependents, CancellationToken cancellationToken);

    /// <summary>
    /// Switches some features on and then others off, in one change; part of the unit of work. After its commit every server replaces its
    /// shell, this one at once: <see cref="ShellChanges.WaitForAsync"/>. The scope one is in stays in the former shell to its end.
    /// </summary>
    /// <exception cref="FeatureRefusedException">It can't be so; nothing was changed.</exception>
    Task<FeatureChange> UpdateAsync(IReadOnlyCollection<string> enable, IReadOnlyCollection<string> disable, bool withDependents, CancellationToken cancellationToken);
}
