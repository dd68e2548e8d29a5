using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>The title, shown as the page's heading. Where a field names the item, the title follows from it.</summary>
public sealed class TitlePartDriver(IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(TitlePart);

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Type.TitleField is null ? [ContentMember.Text(nameof(TitlePart.Title))] : [];
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Type.TitleField is not null) return ValueTask.FromResult<IReadOnlyList<FieldEditor>>([]);
        return ValueTask.FromResult<IReadOnlyList<FieldEditor>>(
        [
            new FieldEditor("Text", PartName, texts["Title"], texts["The words a reader would type"], true)
            {
                ErrorName = "TitlePart.Title",
                Values = new Dictionary<string, string> { [nameof(TitlePart.Title)] = part.Item.As<TitlePart>()?.Title ?? "" },
            },
        ]);
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        if (part.Type.TitleField is not null) return ValueTask.CompletedTask;
        var text = form.Text(PartName, nameof(TitlePart.Title));
        if (text.Length > 0 || part.Item.Has<TitlePart>()) part.Item.Alter<TitlePart>(p => p.Title = text);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);
}
