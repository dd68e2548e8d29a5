using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>The short name by which templates and programs know an item.</summary>
public sealed class AliasPartDriver(IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(AliasPart);

    /// <inheritdoc />
    public bool IsForWholeItems => true;

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Text(nameof(AliasPart.Alias))];

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ValueTask.FromResult<IReadOnlyList<FieldEditor>>(
        [
            new FieldEditor("Text", PartName, texts["Alias"], texts["A short name for templates and programs, such as main-menu. May be empty: it is made from the title then."], false)
            {
                ErrorName = "AliasPart.Alias",
                Values = new Dictionary<string, string> { [nameof(AliasPart.Alias)] = part.Item.As<AliasPart>()?.Alias ?? "" },
            },
        ]);
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        var alias = form.Text(PartName, nameof(AliasPart.Alias));
        if (alias.Length > 0 || part.Item.Has<AliasPart>()) part.Item.Alter<AliasPart>(p => p.Alias = alias);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);
}
