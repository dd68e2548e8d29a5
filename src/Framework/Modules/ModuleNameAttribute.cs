namespace ItsmSite.Framework.Modules;

/// <summary>Written into the host's assembly at build time, once for each referenced module or theme.</summary>
/// <param name="name">The project's name; its assembly is <c>ItsmSite.{name}</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ModuleNameAttribute(string name) : Attribute
{
    /// <summary>The project's name.</summary>
    public string Name { get; } = name;

    /// <summary>The simple name of the module's assembly.</summary>
    public string AssemblyName => $"ItsmSite.{Name}";
}
