using ItsmSite.Contents.Panels;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Coach;

/// <summary>The coach beside an editor.</summary>
public sealed class CoachPanel(FindabilityCoach coach, IStringLocalizer<FindabilityTexts> texts) : IEditorPanel
{
    /// <inheritdoc />
    public string Name => "coach";

    /// <inheritdoc />
    public string Title => texts["How this will be found"];

    /// <inheritdoc />
    public async Task<EditorPanelView> BuildAsync(EditedDraft draft, CancellationToken cancellationToken) =>
        new("Panels/_Coach", await coach.LookAsync(draft, cancellationToken));
}
