using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <summary>Says in words whom an audience means.</summary>
public sealed class AudienceTexts(RoleNames roles, IPeople people, IStringLocalizer<UsersTexts> texts)
{
    /// <summary>Each audience in words, in the order given.</summary>
    public async Task<IReadOnlyList<string>> DescribeAsync(IReadOnlyCollection<Audience> audiences, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(audiences);
        var known = await people.FindByNameAsync([.. audiences.SelectMany(a => a.Users).Distinct()], cancellationToken);
        var names = (await people.ListRolesAsync(cancellationToken)).ToDictionary(r => r, roles.Of, StringComparer.OrdinalIgnoreCase);
        return [.. audiences.Select(Describe)];

        string Describe(Audience audience)
        {
            if (audience.IsEveryone) return texts["Everybody who is signed in"];
            var members = audience.Roles.Select(r => names.GetValueOrDefault(r, r)).Concat(audience.Users.Select(u => known.GetValueOrDefault(u)?.DisplayName ?? u));
            var list = string.Join(", ", members.Order(StringComparer.CurrentCulture));
            return audience.IsPrivate ? texts["Private: {0}", list] : list;
        }
    }
}
