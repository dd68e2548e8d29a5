namespace ItsmSite.Welcome;

/// <summary>Names the module's texts.</summary>
public sealed class WelcomeTexts;
