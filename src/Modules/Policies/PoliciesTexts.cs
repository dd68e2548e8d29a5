namespace ItsmSite.Policies;

/// <summary>Names the module's texts.</summary>
public sealed class PoliciesTexts;
