using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>The title, shown as the page's heading.</summary>
public sealed class TitlePartDriver(IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(TitlePart);

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Text(nameof(TitlePart.Title))];

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
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
    public void Read(PartContext part, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        part.Item.Alter<TitlePart>(p => p.Title = form.Text(PartName, nameof(TitlePart.Title)));
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);
}
