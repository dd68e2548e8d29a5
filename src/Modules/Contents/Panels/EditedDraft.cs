using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Panels;

/// <summary>An item as its editor is filled in now; nothing of it is stored.</summary>
/// <param name="Item">The item. Whoever asks may edit it.</param>
/// <param name="LookUrl">
/// Where a button of the editor's form stores the draft and shows it again with its panels. Its value, posted as <see cref="AddKeyword"/>, becomes a keyword first.
/// </param>
public sealed record EditedDraft(ContentItem Item, string LookUrl)
{
    /// <summary>Name of the button that adds its value to the keywords.</summary>
    public const string AddKeyword = "AddKeyword";
}
