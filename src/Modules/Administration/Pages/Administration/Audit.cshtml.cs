using System.Globalization;
using ItsmSite.Administration.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>Who did what, when and why; as a list and as a file.</summary>
[RequirePermission("ViewAuditTrail")]
public sealed class AuditModel(AuditTrail trail, IEnumerable<IAuditDescriber> describers, ContentDefinitions definitions, IPeople people, IStringLocalizer<AdministrationTexts> texts) : PageModel
{
    private readonly List<AuditEventGroup> _groups = [.. describers.SelectMany(d => d.Groups).OrderBy(g => g.Name, StringComparer.CurrentCulture)];
    private IReadOnlyDictionary<string, ContentTypeDefinition> _types = new Dictionary<string, ContentTypeDefinition>();
    private IReadOnlyDictionary<string, Person> _people = new Dictionary<string, Person>();
    private readonly Dictionary<long, string> _urls = [];

    /// <summary>Only things whose name holds this.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only what this person did.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    /// <summary>Only events of this group.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Group { get; set; }

    /// <summary>Only things of this kind.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    /// <summary>From this day on.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    /// <summary>Up to this day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>Only entries older than this one.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>Only entries newer than this one.</summary>
    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    /// <summary>The entries of this page.</summary>
    public AuditPage Entries { get; private set; } = null!;

    /// <summary>The groups of events, by name.</summary>
    public IReadOnlyList<AuditEventGroup> Groups => _groups;

    /// <summary>The content types, by name.</summary>
    public IReadOnlyList<ContentTypeDefinition> Types => [.. _types.Values.Where(t => t.IsFindable && !t.IsHidden).OrderBy(t => t.NameIn(Culture), StringComparer.CurrentCulture)];

    /// <summary>What narrows the list.</summary>
    public AuditFilter Filter => new() { Text = Q ?? "", UserName = Who ?? "", Group = Group ?? "", SubjectType = Type ?? "", From = From, To = To };

    /// <summary>The reader's language.</summary>
    public static string Culture => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Shows a page of the trail.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        _types = (await definitions.ReadAsync(cancellationToken)).Types;
        Entries = await trail.ReadAsync(Filter, Before, After, cancellationToken);
        // Whoever went on to the newest end sees a full page again.
        if (After is not null && !Entries.HasNewer) Entries = await trail.ReadAsync(Filter, null, null, cancellationToken);
        _people = await people.FindByNameAsync([.. Entries.Entries.Select(e => e.UserName).Distinct()], cancellationToken);
        foreach (var describer in describers)
        {
            foreach (var (id, url) in await describer.FindUrlsAsync(Entries.Entries, cancellationToken)) _urls[id] = url;
        }
    }

    /// <summary>The filtered trail as a file of comma-separated values.</summary>
    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellationToken)
    {
        _types = (await definitions.ReadAsync(cancellationToken)).Types;
        return new CsvFile(
            "audit-trail.csv",
            [texts["When (UTC)"], texts["User name"], texts["Event"], texts["What happened"], texts["Type"], texts["Thing"], texts["Id"], texts["Reason"]],
            trail.ReadAllAsync(Filter, cancellationToken).Select(RowOf));
    }

    /// <summary>What happened, in words; the event's name where no module knows it.</summary>
    public string WhatOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _groups.Select(g => g.Events.GetValueOrDefault(entry.Event)).FirstOrDefault(words => words is not null) ?? entry.Event;
    }

    /// <summary>The kind of the thing: a content type by its name, others by that of their group.</summary>
    public string TypeOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _types.GetValueOrDefault(entry.SubjectType)?.NameIn(Culture) ?? "";
    }

    /// <summary>Who did it, by the name people know.</summary>
    public string WhoOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.UserName == Actor.System.UserName) return texts["The program itself"];
        return _people.GetValueOrDefault(entry.UserName.ToLowerInvariant())?.DisplayName ?? (entry.UserName.Length > 0 ? entry.UserName : texts["Somebody not signed in"].Value);
    }

    /// <summary>Where the thing is shown, or null.</summary>
    public string? UrlOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _urls.GetValueOrDefault(entry.Id);
    }

    /// <summary>Address of this list with the same filters.</summary>
    /// <param name="handler">Name of the handler, or null for the list.</param>
    /// <param name="before">Only entries older than this one, or null.</param>
    /// <param name="after">Only entries newer than this one, or null.</param>
    public string AddressOf(string? handler = null, long? before = null, long? after = null)
    {
        static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return ListAddress.Of(
            "/workbench/audit", 1, ("handler", handler), ("q", Q), ("who", Who), ("group", Group), ("type", Type), ("from", Day(From)), ("to", Day(To)),
            ("before", before?.ToString(CultureInfo.InvariantCulture)), ("after", after?.ToString(CultureInfo.InvariantCulture)));
    }

    private IReadOnlyList<string?> RowOf(AuditEntry entry) =>
    [
        entry.Utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), entry.UserName, entry.Event, WhatOf(entry), TypeOf(entry), entry.SubjectName, entry.SubjectId, entry.Reason,
    ];
}
