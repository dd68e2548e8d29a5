using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using System.Globalization;

namespace ItsmSite.Users.Pages.People;

/// <summary>What a person may do and see, for whoever asks "why can't I open this?".</summary>
[RequirePermission("ManageUsers")]
public sealed class PersonSeesModel(
    IActorResolver people, PersonEditor editor, PersonSight sight, RoleList roles, RoleNames names, PermissionGroups permissions, AudienceTexts audiences, ContentDefinitions definitions, IStringLocalizer<UsersTexts> texts) : PageModel
{
    private const int MostAudiences = 50;
    private IReadOnlyDictionary<string, ContentTypeDefinition> _types = new Dictionary<string, ContentTypeDefinition>();

    /// <summary>User name of the person.</summary>
    public string UserName { get; private set; } = "";

    /// <summary>Name of the person.</summary>
    public string DisplayName { get; private set; } = "";

    /// <summary>The person as the site knows them; null while the account is deactivated.</summary>
    public Actor? Person { get; private set; }

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The address asked about.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>Names of the person's roles.</summary>
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>What the person may do, by module.</summary>
    public IReadOnlyList<(string Module, IReadOnlyList<EffectivePermission> Permissions)> Permissions { get; private set; } = [];

    /// <summary>The audiences that include the person, in words.</summary>
    public IReadOnlyList<string> Audiences { get; private set; } = [];

    /// <summary>Whether there are more audiences than are shown.</summary>
    public bool HasMoreAudiences { get; private set; }

    /// <summary>What the person finds; null where nothing was searched for.</summary>
    public SearchResult? Found { get; private set; }

    /// <summary>Whether search is on.</summary>
    public bool CanSearch => sight.CanSearch;

    /// <summary>The answer about the address; null where none was asked about.</summary>
    public PageAnswer? Answer { get; private set; }

    /// <summary>Whom the page at the address is for, in words; empty where that is not the reason.</summary>
    public string AnswerAudience { get; private set; } = "";

    /// <summary>What a permission allows.</summary>
    public string Describe(Permission permission) => permissions.Describe(permission);

    /// <summary>The kind of a hit, in the reader's language.</summary>
    public string TypeOf(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return _types.GetValueOrDefault(hit.Type)?.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? hit.Type;
    }

    /// <summary>Shows what the person sees.</summary>
    public async Task<IActionResult> OnGetAsync(string userName, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(userName) is not { } user) return NotFound();
        (UserName, DisplayName) = (user.UserName!, user.DisplayName.Length > 0 ? user.DisplayName : user.UserName!);
        Person = await people.FindAsync(UserName, cancellationToken);
        if (Person is null) return Page();
        await LoadPermissionsAsync(Person, cancellationToken);
        await LoadAudiencesAsync(Person, cancellationToken);
        if (!string.IsNullOrWhiteSpace(Q) && CanSearch)
        {
            _types = (await definitions.ReadAsync(cancellationToken)).Types;
            Found = await sight.SearchAsync(Person, Q, cancellationToken);
        }

        if (!string.IsNullOrWhiteSpace(Address)) await AnswerAsync(Person, Address.Trim(), cancellationToken);
        return Page();
    }

    private async Task LoadPermissionsAsync(Actor person, CancellationToken cancellationToken)
    {
        var held = (await roles.ReadAsync(cancellationToken)).Where(r => person.Roles.Contains(r.Role.Name!)).ToList();
        Roles = [.. held.Select(r => names.Of(r.Role.Name!))];
        Permissions = [.. (await permissions.ReadAsync()).Select(g => (g.Name, Effective(g))).Where(g => g.Item2.Count > 0)];

        IReadOnlyList<EffectivePermission> Effective(PermissionGroup group) =>
            [.. group.Permissions.Where(person.Has).Select(p => new EffectivePermission(p, [.. held.Where(r => r.Permissions.Contains(p.Name) || p.FindImplying(r.Permissions) is not null).Select(r => names.Of(r.Role.Name!))]))];
    }

    private async Task LoadAudiencesAsync(Actor person, CancellationToken cancellationToken)
    {
        var all = await sight.ListAudiencesAsync(person, cancellationToken);
        HasMoreAudiences = all.Count > MostAudiences;
        Audiences = await audiences.DescribeAsync([.. all.Take(MostAudiences)], cancellationToken);
    }

    private async Task AnswerAsync(Actor person, string address, CancellationToken cancellationToken)
    {
        if (PathOf(address) is not { } path)
        {
            ModelState.AddModelError(nameof(Address), texts["This is not an address of this site. It begins with {0} or with a slash.", $"{Request.Scheme}://{Request.Host}/"]);
            return;
        }

        Answer = await sight.ExplainAsync(person, path, cancellationToken);
        if (Answer.Audience is { } audience) AnswerAudience = (await audiences.DescribeAsync([audience], cancellationToken))[0];
    }

    // The path of a page of this site, however much of its address was copied.
    private PathString? PathOf(string address)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) address = $"{Request.Scheme}://{Request.Host}{address}";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || !uri.Authority.Equals(Request.Host.Value, StringComparison.OrdinalIgnoreCase)) return null;
        return PathString.FromUriComponent(uri).StartsWithSegments(Request.PathBase, StringComparison.OrdinalIgnoreCase, out var path) ? path : null;
    }
}
