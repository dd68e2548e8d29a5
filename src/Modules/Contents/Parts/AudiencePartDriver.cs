using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>Who may read an item: roles and people, or its owner alone until shared.</summary>
public sealed class AudiencePartDriver(IPeople people, IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(AudiencePart);

    /// <inheritdoc />
    public bool IsForWholeItems => true;

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Type.IsPrivate ? [ContentMember.Texts(nameof(AudiencePart.Users))] : [ContentMember.Texts(nameof(AudiencePart.Roles)), ContentMember.Texts(nameof(AudiencePart.Users))];
    }

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var audience = part.Item.GetOrCreate<AudiencePart>();
        var users = new FieldEditor(
            "Text", PartName, part.Type.IsPrivate ? texts["Shared with"] : texts["Only these people"],
            part.Type.IsPrivate ? texts["User names, separated by commas. Nobody else reads it, administrators neither."] : texts["User names, separated by commas"], false)
        {
            ErrorName = "AudiencePart.Users",
            Values = new Dictionary<string, string> { [nameof(AudiencePart.Users)] = string.Join(", ", audience.Users) },
        };
        if (part.Type.IsPrivate) return [users];
        var roles = await people.ListRolesAsync(cancellationToken);
        return
        [
            new FieldEditor("Choices", PartName, texts["Who may read it"], texts["Everyone, unless you choose roles or people."], false)
            {
                ErrorName = "AudiencePart.Roles",
                IsMultiple = true,
                Choices = [.. roles.Where(r => r != SiteRoles.Administrator).Select(r => new FieldChoice(r, texts[r], audience.Roles.Contains(r)))],
                Values = new Dictionary<string, string> { ["Member"] = nameof(AudiencePart.Roles) },
            },
            users,
        ];
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        part.Item.Alter<AudiencePart>(p =>
        {
            p.Roles = part.Type.IsPrivate ? [] : [.. form.Texts(PartName, nameof(AudiencePart.Roles))];
            p.Users = [.. form.Text(PartName, nameof(AudiencePart.Users)).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
            p.Private = part.Type.IsPrivate;
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);
}
