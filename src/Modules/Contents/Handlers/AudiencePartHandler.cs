using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item is for the audience its part names.</summary>
public sealed class AudiencePartHandler(IPeople people) : ContentHandlerBase
{
    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var part = context.Item.GetOrCreate<AudiencePart>();
        if (context.Type.IsPrivate || part.Private) await KeepPrivateAsync(context, part, cancellationToken);
        else context.Audience = Audience.Of(part.Roles, part.Users);
    }

    // Its owner always reads it, whoever else is named.
    private async Task KeepPrivateAsync(ContentSavingContext context, AudiencePart part, CancellationToken cancellationToken)
    {
        var owner = context.Item.Owner.Length == 0 ? null : (await people.FindByIdAsync([context.Item.Owner], cancellationToken)).GetValueOrDefault(context.Item.Owner);
        if (owner is not null && !part.Users.Contains(owner.UserName, StringComparer.OrdinalIgnoreCase)) part.Users.Insert(0, owner.UserName);
        part.Private = true;
        context.Item.Apply(part);
        context.Audience = Audience.Of(part.Roles, part.Users, isPrivate: true);
    }
}
