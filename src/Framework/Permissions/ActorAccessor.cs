namespace ItsmSite.Framework.Permissions;

/// <inheritdoc cref="IActorAccessor"/>
public sealed class ActorAccessor : IActorAccessor
{
    /// <inheritdoc />
    public Actor Current { get; set; } = Actor.Nobody;
}
