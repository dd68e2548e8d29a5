using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Markdown;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Policies.Models;

namespace ItsmSite.Policies.Services;

/// <summary>A policy as one of its readers sees it.</summary>
/// <param name="Item">The policy.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">What it is called in the reader's language.</param>
/// <param name="Summary">The rule in a sentence or two, or empty.</param>
/// <param name="Body">Its text.</param>
/// <param name="Others">What else it says, field by field.</param>
/// <param name="Owners">Who answers for it.</param>
public sealed record PolicyView(
    ContentItem Item, ContentTypeDefinition Type, string Name, string Summary, RenderedMarkdown Body, IReadOnlyList<FieldDisplay> Others, IReadOnlyList<Person> Owners)
{
    /// <summary>What is asked of its readers, and which version it is.</summary>
    public PolicyPart Part { get; } = Item.GetOrCreate<PolicyPart>();

    /// <summary>Whether this reader is asked to confirm it.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The reader's last confirmation, of this edition or one before; null where there is none.</summary>
    public PolicyConfirmation? Mine { get; init; }

    /// <summary>Whether the reader has confirmed this edition.</summary>
    public bool IsConfirmed => Mine is not null && Mine.Edition == Part.Edition;
}
