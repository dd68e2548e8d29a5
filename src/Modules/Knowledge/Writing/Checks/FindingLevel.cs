namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>How much a finding weighs.</summary>
public enum FindingLevel
{
    /// <summary>Worth a look; the article can be published as it is.</summary>
    Advice,

    /// <summary>Must be put right before readers see it.</summary>
    Blocking,
}
