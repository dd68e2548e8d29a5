using Microsoft.AspNetCore.Authorization;

namespace ItsmSite.Framework.Permissions;

/// <summary>Decides <see cref="PermissionRequirement"/> by the actor of the request.</summary>
public sealed class PermissionHandler(IActorAccessor actor, PermissionCatalog permissions) : AuthorizationHandler<PermissionRequirement>
{
    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">No module that is on has a permission of that name: a slip of the pen must not look like a refusal.</exception>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(requirement);
        var permission = await permissions.FindAsync(requirement.PermissionName)
            ?? throw new InvalidOperationException($"There is no permission '{requirement.PermissionName}'.");
        if (actor.Current.Has(permission)) context.Succeed(requirement);
    }
}
