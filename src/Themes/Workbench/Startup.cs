using ItsmSite.Framework.Modules;

namespace ItsmSite.Workbench;

/// <summary>The look of the Workbench: a layout within the Portal's.</summary>
public sealed class Startup : StartupBase;
