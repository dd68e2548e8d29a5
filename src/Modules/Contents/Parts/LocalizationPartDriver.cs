using System.Globalization;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Localization;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>The language an item is written in.</summary>
public sealed class LocalizationPartDriver(IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(LocalizationPart);

    /// <inheritdoc />
    public bool IsForWholeItems => true;

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.OneOf(nameof(LocalizationPart.Culture), SiteCultures.All)];

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var present = part.Item.As<LocalizationPart>() is { Culture.Length: > 0 } localization ? localization.Culture : culture;
        return ValueTask.FromResult<IReadOnlyList<FieldEditor>>(
        [
            new FieldEditor("Select", PartName, texts["Language"], "", true)
            {
                ErrorName = "LocalizationPart.Culture",
                Values = new Dictionary<string, string> { [nameof(LocalizationPart.Culture)] = present },
                Choices = [.. SiteCultures.All.Select(c => new FieldChoice(c, CultureInfo.GetCultureInfo(c).NativeName, c == present))],
            },
        ]);
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        var culture = form.Text(PartName, nameof(LocalizationPart.Culture));
        part.Item.Alter<LocalizationPart>(p => p.Culture = SiteCultures.IsSupported(culture) ? culture : SiteCultures.Default);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);
}
