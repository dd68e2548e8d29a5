using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.CommandLine;

/// <summary>Who a command acts as.</summary>
public static class CommandActor
{
    /// <summary>The person of <c>--as USER</c>; without, one who sees what an administrator sees; null, with a message on the error stream, where there is no such user.</summary>
    public static async Task<Actor?> ResolveAsync(string? userName, IActorResolver people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (string.IsNullOrEmpty(userName)) return await people.ResolveSystemAsync(cancellationToken);
        var found = await people.FindAsync(userName, cancellationToken);
        if (found is null) await Console.Error.WriteLineAsync($"There is no user '{userName}'.");
        return found;
    }
}
