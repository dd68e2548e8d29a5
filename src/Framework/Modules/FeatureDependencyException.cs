namespace ItsmSite.Framework.Modules;

/// <summary>A feature is unknown, or features depend on each other in a circle. The message names them.</summary>
public sealed class FeatureDependencyException(string message) : Exception(message);
