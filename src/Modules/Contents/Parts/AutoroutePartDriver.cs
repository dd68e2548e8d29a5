using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>The address an item is read at, where its type lets one choose it.</summary>
public sealed class AutoroutePartDriver(IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(AutoroutePart);

    /// <inheritdoc />
    public bool IsForWholeItems => true;

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return AllowsCustomPath(part) ? [ContentMember.Text(nameof(AutoroutePart.Path))] : [];
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (!AllowsCustomPath(part)) return ValueTask.FromResult<IReadOnlyList<FieldEditor>>([]);
        return ValueTask.FromResult<IReadOnlyList<FieldEditor>>(
        [
            new FieldEditor("Text", PartName, texts["Address"], texts["May be empty: it is made from the title then."], false)
            {
                ErrorName = "AutoroutePart.Path",
                Values = new Dictionary<string, string> { [nameof(AutoroutePart.Path)] = part.Item.As<AutoroutePart>()?.Path ?? "" },
            },
        ]);
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        if (AllowsCustomPath(part)) part.Item.Alter<AutoroutePart>(p => p.Path = form.Text(PartName, nameof(AutoroutePart.Path)).TrimStart('/'));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);

    private static bool AllowsCustomPath(PartContext part) => (bool?)part.Part.Settings["AutoroutePartSettings"]?["AllowCustomPath"] ?? false;
}
