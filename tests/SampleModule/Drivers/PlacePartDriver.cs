using System.Globalization;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Parts;
using ItsmSite.LostAndFound.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.LostAndFound.Drivers;

/// <summary>Building and floor, with an editor and a display of their own.</summary>
public sealed class PlacePartDriver(IStringLocalizer<LostAndFoundTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(PlacePart);

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Text(nameof(PlacePart.Building)), ContentMember.WholeNumber(nameof(PlacePart.Floor))];

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var place = part.Item.GetOrCreate<PlacePart>();
        return ValueTask.FromResult<IReadOnlyList<FieldEditor>>(
        [
            new FieldEditor("Place", PartName, texts["Building and floor"], "", false)
            {
                Values = new Dictionary<string, string> { [nameof(PlacePart.Building)] = place.Building, [nameof(PlacePart.Floor)] = place.Floor.ToString(CultureInfo.InvariantCulture) },
            },
        ]);
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        part.Item.Alter<PlacePart>(p =>
        {
            p.Building = form.Text(PartName, nameof(PlacePart.Building));
            p.Floor = int.TryParse(form.Text(PartName, nameof(PlacePart.Floor)), NumberStyles.Integer, CultureInfo.InvariantCulture, out var floor) ? floor : 0;
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var place = part.Item.GetOrCreate<PlacePart>();
        return ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([new FieldDisplay("Place", texts["Place"], PartName) { Text = place.Building.Length == 0 ? "" : texts["{0}, floor {1}", place.Building, place.Floor] }]);
    }
}
