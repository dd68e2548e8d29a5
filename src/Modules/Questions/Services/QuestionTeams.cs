using ItsmSite.Framework.Permissions;

namespace ItsmSite.Questions.Services;

/// <summary>Teams that questions go to. Teams are roles; where the asker does not know, or the team is no more, technicians look at it.</summary>
public sealed class QuestionTeams(IPeople people)
{
    /// <summary>The team of questions that have none.</summary>
    public const string Default = Teams.Default;

    /// <summary>Most people of a team who are told of a question.</summary>
    private const int MostTold = 50;

    /// <summary>Teams to choose from.</summary>
    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken) => people.ListTeamsAsync(cancellationToken);

    /// <summary>The team that looks at a question.</summary>
    /// <param name="team">What the question says.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<string> ResolveAsync(string team, CancellationToken cancellationToken) =>
        team.Length > 0 && (await people.ListRolesAsync(cancellationToken)).Contains(team) ? team : Default;

    /// <summary>People of a team who are told of a question.</summary>
    public async Task<IReadOnlyList<Person>> MembersAsync(string team, CancellationToken cancellationToken) =>
        [.. (await people.ListInRoleAsync(await ResolveAsync(team, cancellationToken), cancellationToken)).Take(MostTold)];
}
