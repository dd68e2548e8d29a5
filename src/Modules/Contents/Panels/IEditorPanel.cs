namespace ItsmSite.Contents.Panels;

/// <summary>
/// Something that looks at a draft while it is being written and says what it sees, such as how the draft will be found. Modules bring these; an editor shows
/// them without knowing what they are. A panel changes nothing.
/// </summary>
public interface IEditorPanel
{
    /// <summary>Its name in addresses: lower-case letters.</summary>
    string Name { get; }

    /// <summary>Its heading, in the writer's language.</summary>
    string Title { get; }

    /// <summary>What it says of a draft.</summary>
    Task<EditorPanelView> BuildAsync(EditedDraft draft, CancellationToken cancellationToken);
}
