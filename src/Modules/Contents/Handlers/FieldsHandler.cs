using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;

namespace ItsmSite.Contents.Handlers;

/// <summary>Checks the fields of an item and names it by the field that is its title.</summary>
public sealed class FieldsHandler(FieldsPartDriver fields) : ContentHandlerBase
{
    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Type.TitleField is not null) context.Item.DisplayText = ContentNames.Of(context.Item, context.Type, SiteCultures.Default);
        // What was written elsewhere is taken as it is: Orchard's fields may hold more than ours check.
        if (context.IsImport) return Task.CompletedTask;
        foreach (var part in PartContext.Of(context.Item, context.Type))
        {
            foreach (var (field, driver) in fields.FieldsOf(part))
            {
                if (driver.IsEmpty(field))
                {
                    if (field.Definition.IsRequired || field.Definition.IsTitle) context.Errors.Add(field.Error("{0}: fill this in.", field.Label));
                }
                else
                {
                    context.Errors.AddRange(driver.Validate(field));
                }
            }
        }

        return Task.CompletedTask;
    }
}
