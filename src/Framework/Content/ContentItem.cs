using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ItsmSite.Framework.Content;

/// <summary>One version of a content item; its JSON is Orchard Core's.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public sealed class ContentItem : ContentElement
{
    /// <summary>Id shared by all versions, 26 characters.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Id of this version, 26 characters.</summary>
    public string ContentItemVersionId { get; set; } = "";

    /// <summary>Name of its type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>What it is called in lists and links.</summary>
    public string DisplayText { get; set; } = "";

    /// <summary>True for the newest version, the one an editor shows.</summary>
    public bool Latest { get; set; }

    /// <summary>True for the version that readers see.</summary>
    public bool Published { get; set; }

    /// <summary>When this version was last changed, UTC.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When this version was published, UTC; null for one that never was.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>When the first version was made, UTC.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>User id of who answers for it.</summary>
    public string Owner { get; set; } = "";

    /// <summary>User name of who made this version.</summary>
    public string Author { get; set; } = "";

    /// <summary>True of an item that is part of another: its JSON lies within the other's, and it has no versions, owner or audience of its own.</summary>
    public bool IsContained { get; private init; }

    /// <summary>An item within another one, over its JSON there: changes of its parts go straight into it, and nothing else of it is touched.</summary>
    public static ContentItem Contained(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new ContentItem
        {
            ContentItemId = DefinitionText.Text(json[nameof(ContentItemId)]) ?? "",
            ContentType = DefinitionText.Text(json[nameof(ContentType)]) ?? "",
            DisplayText = DefinitionText.Text(json[nameof(DisplayText)]) ?? "",
            IsContained = true,
            Data = json,
        };
    }

    /// <summary>True of an item that is known to be new here, from <see cref="IContentManager.New"/> or a recipe's look-up until it is stored for the first time: nothing in the database is about it yet, so nothing needs to be looked up.</summary>
    public bool IsFresh { get; internal set; }
}
