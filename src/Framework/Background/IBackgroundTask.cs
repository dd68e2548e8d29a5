namespace ItsmSite.Framework.Background;

/// <summary>
/// Work that is done again and again without anybody asking; its feature is off, it is not done. Marked with <see cref="BackgroundTaskAttribute"/>.
/// Signature follows Orchard Core's interface of the same name.
/// </summary>
public interface IBackgroundTask
{
    /// <summary>
    /// Does what is to be done now. It may be cut short at any point, by <paramref name="cancellationToken"/> or by the end of the process,
    /// and is then done again: each step it commits stands by itself.
    /// </summary>
    /// <param name="serviceProvider">A scope of its own, acting as the program.</param>
    /// <param name="cancellationToken">The program stops, or features were switched.</param>
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
