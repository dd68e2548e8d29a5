using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item is for the audience its part names.</summary>
public sealed class AudiencePartHandler : ContentHandlerBase
{
    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Item.As<AudiencePart>() is { } part) context.Audience = Audience.Of(part.Roles, part.Users);
        return Task.CompletedTask;
    }
}
