namespace ItsmSite.Framework.Modules;

/// <summary>The startup runs only where these features are on too: the whole mechanism for optional integration.</summary>
/// <param name="features">Feature ids.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequireFeaturesAttribute(params string[] features) : Attribute
{
    /// <summary>Feature ids that must be on.</summary>
    public IReadOnlyList<string> Features { get; } = features;
}
