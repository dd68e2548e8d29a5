namespace ItsmSite.Framework.Modules;

/// <summary>Why a feature is not switched.</summary>
public enum FeatureRefusal
{
    /// <summary>The program has no such feature.</summary>
    Unknown,

    /// <summary>It can't be switched off.</summary>
    AlwaysEnabled,

    /// <summary>It is on whenever a feature that needs it is, and only then.</summary>
    ByDependencyOnly,

    /// <summary>Features that are on need it.</summary>
    Needed,

    /// <summary>It is a theme in use.</summary>
    ActiveTheme,

    /// <summary>The configuration <c>Features:Disabled</c> keeps it off.</summary>
    Configured,
}
