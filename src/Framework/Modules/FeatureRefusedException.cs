namespace ItsmSite.Framework.Modules;

/// <summary>A feature is not switched on or off; nothing was changed. The message, in English, says what to do; pages say it by <see cref="Refusal"/>.</summary>
/// <param name="refusal">Why.</param>
/// <param name="featureId">The feature asked for.</param>
/// <param name="others">Ids of the features that stand in the way.</param>
public sealed class FeatureRefusedException(FeatureRefusal refusal, string featureId, params IReadOnlyList<string> others) : Exception(Say(refusal, featureId, others))
{
    /// <summary>Why.</summary>
    public FeatureRefusal Refusal { get; } = refusal;

    /// <summary>Id of the feature asked for.</summary>
    public string FeatureId { get; } = featureId;

    /// <summary>Ids of the features that stand in the way.</summary>
    public IReadOnlyList<string> Others { get; } = others;

    private static string Say(FeatureRefusal refusal, string id, IReadOnlyList<string> others) => refusal switch
    {
        FeatureRefusal.Unknown => $"There is no feature '{id}' in this program. 'feature list' names all.",
        FeatureRefusal.AlwaysEnabled => $"The feature '{id}' is part of every site and can't be switched off.",
        FeatureRefusal.ByDependencyOnly => $"The feature '{id}' is on whenever a feature that needs it is on; switch that one.",
        FeatureRefusal.Needed => $"The feature '{id}' is needed by {string.Join(", ", others)}. Switch these off first, or together with it.",
        FeatureRefusal.ActiveTheme => $"The theme '{id}' is in use and can't be switched off. Choose another theme first.",
        FeatureRefusal.Configured => $"The configuration Features:Disabled keeps {string.Join(", ", others)} off. Take it out there and start the program again.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
