using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <summary>All permissions of the modules that are on, in the reader's words.</summary>
public sealed class PermissionGroups(PermissionCatalog catalog, ModuleCatalog modules, IStringLocalizer<UsersTexts> texts)
{
    /// <summary>The permissions by module; those of the whole site first.</summary>
    public async Task<IReadOnlyList<PermissionGroup>> ReadAsync()
    {
        var groups = new List<PermissionGroup>();
        foreach (var (assembly, permissions) in await catalog.ListByModuleAsync())
        {
            var module = modules.Modules.FirstOrDefault(m => m.Assembly == assembly);
            groups.Add(new PermissionGroup(module is null ? texts["The whole site"] : texts[module.Manifest.Name], permissions));
        }

        return groups;
    }

    /// <summary>What a permission allows, in the reader's language; in English where nobody translated it.</summary>
    public string Describe(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        if (permission.Description.Length == 0) return permission.Name;
        // "Delete content: Role card": what is allowed is translated here; the type's name comes from its definition.
        return permission.Description.Split(": ", 2) is [var what, var which] ? $"{texts[what].Value}: {which}" : texts[permission.Description];
    }
}
