namespace ItsmSite.Framework.Modules;

/// <summary>
/// On an assembly: a feature the module offers. On a <see cref="StartupBase"/>: the feature that must be on for it to run.
/// Signature follows Orchard Core's attribute of the same name.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true)]
public class FeatureAttribute : Attribute
{
    /// <summary>For an assembly attribute with named properties.</summary>
    public FeatureAttribute()
    {
    }

    /// <summary>For a startup class.</summary>
    /// <param name="id">Id of the feature the class belongs to.</param>
    public FeatureAttribute(string id) => Id = id;

    /// <summary>Unique id, for example <c>Knowledge</c>; a module without features has one feature of the module's id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Name shown to administrators.</summary>
    public string Name { get; set; } = "";

    /// <summary>One sentence on what it brings.</summary>
    public string Description { get; set; } = "";

    /// <summary>Group it is listed under.</summary>
    public string Category { get; set; } = "";

    /// <summary>Ids of features that must be on as well.</summary>
    public string[] Dependencies { get; set; } = [];

    /// <summary>Among features that no dependency orders, a lower one is configured first.</summary>
    public string Priority { get; set; } = "0";

    /// <summary>True when it can't be switched off.</summary>
    public bool IsAlwaysEnabled { get; set; }

    /// <summary>True when it is switched on only as a dependency of another.</summary>
    public bool EnabledByDependencyOnly { get; set; }

    /// <summary>False when a site has it only after somebody switched it on. Not in Orchard Core.</summary>
    public bool IsEnabledByDefault { get; set; } = true;

    /// <summary>Names of the content types that are its own: while it is off their items are kept but nobody sees them. Not in Orchard Core.</summary>
    public string[] ContentTypes { get; set; } = [];
}
