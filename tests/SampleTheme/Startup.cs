using ItsmSite.Framework.Modules;

namespace ItsmSite.Winter;

/// <summary>Views alone: what stands at the path of a module's or the base theme's view is shown in its place.</summary>
public sealed class Startup : StartupBase;
