using System.Globalization;
using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Work.Items;

/// <summary>Kinds, states, fields and events in the reader's words.</summary>
public sealed class WorkNames(WorkKinds kinds, IStringLocalizer<WorkTexts> texts)
{
    /// <summary>What stands in place of somebody whose account is gone.</summary>
    public string Gone => texts["Somebody who has left"];

    /// <summary>What people call a kind.</summary>
    public string KindOf(string kind) => kinds.Find(kind) is { } found ? texts[found.Label] : kind;

    /// <summary>What people call a state.</summary>
    public string StateOf(string kind, string state) => kinds.Find(kind)?.Find(state) is { } found ? texts[found.Label] : state;

    /// <summary>What people call a phase.</summary>
    public string PhaseOf(WorkPhase phase) => phase switch
    {
        WorkPhase.New => texts["New"],
        WorkPhase.InProgress => texts["In progress"],
        WorkPhase.Waiting => texts["Waiting"],
        WorkPhase.Resolved => texts["Solved"],
        WorkPhase.Closed => texts["Closed"],
        _ => texts["Cancelled"],
    };

    /// <summary>The badge of a phase.</summary>
    public static string BadgeOf(WorkPhase phase) => phase switch
    {
        WorkPhase.New => "badge badge-warning",
        WorkPhase.InProgress => "badge badge-info",
        WorkPhase.Waiting => "badge badge-draft",
        WorkPhase.Resolved => "badge badge-success",
        _ => "badge",
    };

    /// <summary>The colour of an event that leads into a phase; null for none.</summary>
    public static string? ToneOf(WorkPhase? phase) => phase switch { WorkPhase.Resolved or WorkPhase.Closed => "success", WorkPhase.Waiting => "warning", WorkPhase.InProgress => "info", _ => null };

    /// <summary>The phase into which an event leads; null where it changes no state.</summary>
    public WorkPhase? PhaseOf(string kind, WorkEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Field == WorkFields.State ? kinds.Find(kind)?.Find(happened.To)?.Phase : null;
    }

    /// <summary>What people call a priority; empty where nobody said one.</summary>
    public string PriorityOf(int? priority) => priority switch
    {
        1 => texts["1 - Critical"],
        2 => texts["2 - High"],
        3 => texts["3 - Moderate"],
        4 => texts["4 - Low"],
        5 => texts["5 - Planning"],
        _ => "",
    };

    /// <summary>How many are affected, in words.</summary>
    public string ImpactOf(int? impact) => impact switch
    {
        1 => texts["Many people, or a whole place"],
        2 => texts["Some of us"],
        3 => texts["Only me"],
        _ => "",
    };

    /// <summary>How much it hurries, in words.</summary>
    public string UrgencyOf(int? urgency) => urgency switch
    {
        1 => texts["Work has stopped"],
        2 => texts["Work is slower"],
        3 => texts["It can wait"],
        _ => "",
    };

    /// <summary>How it came, in words.</summary>
    public string ChannelOf(string channel) => channel switch
    {
        WorkItemEditor.Portal => texts["From the portal"],
        "Phone" => texts["By phone"],
        _ => channel,
    };

    /// <summary>What a field is called; a column of another system keeps its name.</summary>
    public string FieldOf(string field) => field switch
    {
        WorkFields.State => texts["State"],
        WorkFields.Priority => texts["Priority"],
        WorkFields.Impact => texts["Impact"],
        WorkFields.Urgency => texts["Urgency"],
        WorkFields.Team => texts["Team"],
        WorkFields.Assignee => texts["Assigned to"],
        WorkFields.Category => texts["Category"],
        WorkFields.Device => texts["Device"],
        WorkFields.MadeTarget => texts["On time"],
        _ => field,
    };

    /// <summary>What a field holds, in words; empty stays empty.</summary>
    public string ValueOf(string kind, string field, string value) => field switch
    {
        WorkFields.State => StateOf(kind, value),
        WorkFields.Priority => PriorityOf(Number(value)),
        WorkFields.Impact => ImpactOf(Number(value)),
        WorkFields.Urgency => UrgencyOf(Number(value)),
        WorkFields.MadeTarget when value.Length > 0 => value == bool.TrueString ? texts["Yes"] : texts["No"],
        _ => value,
    };

    /// <summary>What happened, for those who work on items.</summary>
    public string EventOf(WorkEventView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var field = FieldOf(view.Event.Field);
        return view.Event.Kind switch
        {
            WorkEventKind.Created => texts["Reported"],
            WorkEventKind.Commented => view.Event.IsInternal ? texts["Internal note"] : texts["A comment"],
            _ when view.From.Length == 0 => texts["{0}: {1}", field, view.To],
            _ when view.To.Length == 0 => texts["{0}: no longer {1}", field, view.From],
            _ => texts["{0}: {1}, before {2}", field, view.To, view.From],
        };
    }

    /// <summary>What happened, in the words of the person who asked.</summary>
    /// <param name="kind">Kind of the item.</param>
    /// <param name="view">The event.</param>
    public string StoryOf(string kind, WorkEventView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return (view.Event.Kind, view.Event.Field) switch
        {
            (WorkEventKind.Created, _) => texts["We have your report"],
            (WorkEventKind.Commented, _) => view.Who.Length > 0 ? texts["{0} wrote:", view.Who] : texts["A comment"],
            (_, WorkFields.Assignee) => view.To.Length > 0 ? texts["{0} looks after it now", view.To] : texts["It waits for somebody who looks after it"],
            _ => PhaseOf(kind, view.Event) switch
            {
                WorkPhase.New => texts["It is in our queue again"],
                WorkPhase.InProgress => kinds.Find(kind)?.Find(view.Event.From)?.Phase >= WorkPhase.Resolved ? texts["It was opened again"] : texts["We are working on it"],
                WorkPhase.Waiting => texts["It waits: {0}", view.To],
                WorkPhase.Resolved => texts["It is solved"],
                WorkPhase.Closed => texts["It is closed"],
                WorkPhase.Cancelled => texts["It was cancelled"],
                _ => texts["{0}: {1}", FieldOf(view.Event.Field), view.To],
            },
        };
    }

    private static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
