namespace ItsmSite.Framework.Storage;

/// <summary>The database can't be brought to the shape this program needs; the message says what to do. Start-up stops.</summary>
public sealed class MigrationException(string message, Exception? inner = null) : Exception(message, inner);
