using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item is for the audience its part names: people and roles that there are, the writer among them.</summary>
public sealed class AudiencePartHandler(IPeople people, IActorAccessor actor) : ContentHandlerBase
{
    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Item.IsContained) return; // it is for those who read the item that it is part of
        var part = context.Item.GetOrCreate<AudiencePart>();
        var isPrivate = context.Type.IsPrivate || part.Private;
        if (!context.IsImport) await CheckNamesAsync(context, part, cancellationToken);
        if (isPrivate) await KeepPrivateAsync(context, part, cancellationToken);
        else context.Audience = Audience.Of(part.Roles, part.Users);
        if (!context.IsImport && !isPrivate && !actor.Current.Has(SitePermissions.ViewEverything) && !context.Audience.Includes(actor.Current.UserName, actor.Current.Roles))
            context.Errors.Add(new ContentError("AudiencePart.Roles", "You would not see it yourself. Choose a role of yours too, or add your own user name."));
    }

    private async Task CheckNamesAsync(ContentSavingContext context, AudiencePart part, CancellationToken cancellationToken)
    {
        if (part.Users.Count > 0)
        {
            var known = await people.FindByNameAsync(part.Users, cancellationToken);
            if (part.Users.Any(name => !known.ContainsKey(name.Trim().ToLowerInvariant())))
                context.Errors.Add(new ContentError("AudiencePart.Users", "There is nobody by one of these user names. Check the spelling."));
        }

        if (part.Roles.Count > 0 && part.Roles.Except(await people.ListRolesAsync(cancellationToken), StringComparer.OrdinalIgnoreCase).Any())
            context.Errors.Add(new ContentError("AudiencePart.Roles", "Choose roles from the list."));
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
