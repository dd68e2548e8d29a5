namespace ItsmSite.Framework.Permissions;

/// <summary>Knows who is acting in this scope. A scope starts with nobody.</summary>
public interface IActorAccessor
{
    /// <summary>Who is acting.</summary>
    Actor Current { get; set; }
}
