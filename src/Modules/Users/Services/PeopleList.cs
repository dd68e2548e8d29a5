using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>Lists people for administrators.</summary>
public sealed class PeopleList(SiteDbContext db, PersonRoles roles, ILookupNormalizer normalizer)
{
    private const int PageSize = 50;
    private const int MaxPages = 400;

    /// <summary>A page of those that fit.</summary>
    public async Task<PeoplePage> ReadAsync(PeopleFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var people = Find(filter);
        var total = await people.CountAsync(cancellationToken);
        var pages = Math.Min((total + PageSize - 1) / PageSize, MaxPages);
        var ordered = filter.Sort switch
        {
            "username" => people.OrderBy(u => u.NormalizedUserName),
            "seen" => people.OrderByDescending(u => u.LastSignInUtc ?? DateTime.MinValue).ThenBy(u => u.NormalizedUserName),
            _ => people.OrderBy(u => u.DisplayName).ThenBy(u => u.NormalizedUserName),
        };
        var page = await ordered.Skip((Math.Clamp(filter.Page, 1, MaxPages) - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new PeoplePage(page, await roles.FindAsync([.. page.Select(u => u.Id)], cancellationToken), total, pages);
    }

    private IQueryable<SiteUser> Find(PeopleFilter filter)
    {
        var people = db.Set<SiteUser>().AsNoTracking();
        if (filter.Text.Trim().Length > 0)
        {
            var pattern = LikePattern.Containing(filter.Text);
#pragma warning disable CA1304, CA1311 // Becomes SQL: the database lowers the case.
            people = people.Where(u => EF.Functions.Like(u.DisplayName.ToLower(), pattern, LikePattern.Escape) || EF.Functions.Like(u.UserName!.ToLower(), pattern, LikePattern.Escape)
                || EF.Functions.Like(u.Email!.ToLower(), pattern, LikePattern.Escape));
#pragma warning restore CA1304, CA1311
        }

        if (filter.Role.Length > 0)
        {
            var role = normalizer.NormalizeName(filter.Role);
            var holders = from link in db.Set<IdentityUserRole<string>>() join r in db.Set<SiteRole>() on link.RoleId equals r.Id where r.NormalizedName == role select link.UserId;
            people = people.Where(u => holders.Contains(u.Id));
        }

        return filter.State switch
        {
            "active" => people.Where(u => u.IsEnabled),
            "inactive" => people.Where(u => !u.IsEnabled),
            _ => people,
        };
    }
}
