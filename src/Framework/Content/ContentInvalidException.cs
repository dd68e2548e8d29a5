namespace ItsmSite.Framework.Content;

/// <summary>An item was refused; nothing of it was kept.</summary>
public sealed class ContentInvalidException(IReadOnlyList<ContentError> errors) : Exception(string.Join(" ", errors.Select(e => e.ToString())))
{
    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<ContentError> Errors { get; } = errors;
}
