using ItsmSite.Framework.Content;
using ItsmSite.Policies.Models;

namespace ItsmSite.Policies.Services;

/// <summary>A policy in a list of one of its readers.</summary>
/// <param name="Item">The policy.</param>
/// <param name="Name">What it is called in the reader's language.</param>
/// <param name="Summary">The rule in a sentence or two, or empty.</param>
/// <param name="IsAsked">Whether the reader is asked to confirm it.</param>
/// <param name="Mine">The reader's last confirmation, of this edition or one before; null where there is none.</param>
public sealed record PolicyRow(ContentItem Item, string Name, string Summary, bool IsAsked, PolicyConfirmation? Mine)
{
    /// <summary>What is asked of its readers, and which version it is.</summary>
    public PolicyPart Part { get; } = Item.GetOrCreate<PolicyPart>();

    /// <summary>Whether the reader has confirmed this edition.</summary>
    public bool IsConfirmed => Mine is not null && Mine.Edition == Part.Edition;
}
