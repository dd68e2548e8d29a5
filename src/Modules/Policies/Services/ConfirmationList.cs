using System.Runtime.CompilerServices;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Models;
using ItsmSite.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Services;

/// <summary>Who confirmed a policy and who did not; for those who may see it, which the caller has made sure of. Each call is a fixed number of queries, however many people there are.</summary>
public sealed class ConfirmationList(SiteDbContext db, AskedPeople asked)
{
    private const int MaxPages = 500;
    private const int MaxDepartments = 200;

    /// <summary>A page of the people who are asked.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">People on a page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ConfirmationPage> ReadAsync(ContentItem policy, ConfirmationFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var people = await asked.QueryAsync(policy, cancellationToken);
        var all = await people.CountAsync(cancellationToken);
        var confirmed = await OfState(people, policy, confirmed: true).CountAsync(cancellationToken);
        var departments = await people.Where(u => u.Department != "").Select(u => u.Department).Distinct().OrderBy(d => d).Take(MaxDepartments).ToListAsync(cancellationToken);
        var fitting = Fitting(people, policy, filter);
        var found = await fitting.CountAsync(cancellationToken);
        var rows = await Rows(Ordered(fitting).Skip((page - 1) * size).Take(size), policy).ToListAsync(cancellationToken);
        return new ConfirmationPage(all, confirmed, [.. rows.Select(r => Of(r, policy))], found, Math.Min((found + size - 1) / size, MaxPages), departments);
    }

    /// <summary>All of the people who fit, by name, read while they are asked for.</summary>
    public async IAsyncEnumerable<ConfirmationRow> ReadAllAsync(ContentItem policy, ConfirmationFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var fitting = Fitting(await asked.QueryAsync(policy, cancellationToken), policy, filter);
        await foreach (var row in Rows(Ordered(fitting), policy).AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return Of(row, policy);
    }

    /// <summary>Those of some people who have confirmed the present edition, or have not.</summary>
    public IQueryable<SiteUser> OfState(IQueryable<SiteUser> people, ContentItem policy, bool confirmed)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var (id, edition) = (policy.ContentItemId, policy.GetOrCreate<PolicyPart>().Edition);
        var confirmations = db.Set<PolicyConfirmation>().Where(c => c.ContentItemId == id && c.Edition == edition);
        return people.Where(u => confirmations.Any(c => c.UserId == u.Id) == confirmed);
    }

    private IQueryable<SiteUser> Fitting(IQueryable<SiteUser> people, ContentItem policy, ConfirmationFilter filter)
    {
        if (filter.Text.Trim().Length > 0)
        {
            var pattern = LikePattern.Containing(filter.Text);
#pragma warning disable CA1304, CA1311 // Becomes SQL: the database lowers the case.
            people = people.Where(u => EF.Functions.Like(u.DisplayName.ToLower(), pattern, LikePattern.Escape) || EF.Functions.Like(u.UserName!.ToLower(), pattern, LikePattern.Escape));
#pragma warning restore CA1304, CA1311
        }

        if (filter.Department.Length > 0) people = people.Where(u => u.Department == filter.Department);
        return filter.Confirmed is { } state ? OfState(people, policy, state) : people;
    }

    private static IQueryable<SiteUser> Ordered(IQueryable<SiteUser> people) => people.OrderBy(u => u.DisplayName).ThenBy(u => u.NormalizedUserName);

    // The last confirmation up to the present edition: of a former one where this one is missing.
    private IQueryable<Row> Rows(IQueryable<SiteUser> people, ContentItem policy)
    {
        var (id, edition) = (policy.ContentItemId, policy.GetOrCreate<PolicyPart>().Edition);
        var confirmations = db.Set<PolicyConfirmation>().Where(c => c.ContentItemId == id && c.Edition <= edition);
        var reminders = db.Set<PolicyReminder>().Where(r => r.ContentItemId == id);
        return people.Select(u => new Row
        {
            UserName = u.UserName!,
            DisplayName = u.DisplayName,
            Department = u.Department,
            Last = confirmations.Where(c => c.UserId == u.Id).OrderByDescending(c => c.Edition).FirstOrDefault(),
            RemindedUtc = reminders.Where(r => r.UserId == u.Id).Select(r => (DateTime?)r.RemindedUtc).FirstOrDefault(),
        });
    }

    private static ConfirmationRow Of(Row row, ContentItem policy) => new(
        row.UserName, row.DisplayName.Length > 0 ? row.DisplayName : row.UserName, row.Department,
        row.Last?.Edition == policy.GetOrCreate<PolicyPart>().Edition ? row.Last.Utc : null,
        row.Last is null ? "" : PolicyVersions.Text(row.Last.Edition, row.Last.Correction), row.RemindedUtc);

    private sealed class Row
    {
        public required string UserName { get; init; }

        public required string DisplayName { get; init; }

        public required string Department { get; init; }

        public PolicyConfirmation? Last { get; init; }

        public DateTime? RemindedUtc { get; init; }
    }
}
