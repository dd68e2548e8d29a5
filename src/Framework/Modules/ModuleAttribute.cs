namespace ItsmSite.Framework.Modules;

/// <summary>A module's manifest. Without a <see cref="FeatureAttribute"/> on the assembly its id is its single feature.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ModuleAttribute : FeatureAttribute
{
    /// <summary>Who maintains it.</summary>
    public string Author { get; set; } = "";

    /// <summary>Where its documentation is.</summary>
    public string Website { get; set; } = "";

    /// <summary>Version of the module.</summary>
    public string Version { get; set; } = "";

    /// <summary>Words to find it by in the list of features.</summary>
    public string[] Tags { get; set; } = [];
}
