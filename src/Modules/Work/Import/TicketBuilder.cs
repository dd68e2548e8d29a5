using System.Security.Cryptography;
using System.Text;
using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;

namespace ItsmSite.Work.Import;

/// <summary>Makes a ticket with its history of the rows about it.</summary>
public sealed class TicketBuilder(TicketMap map, WorkKinds kinds, PriorityMatrix priorities, DateTime now)
{
    private static readonly (string Field, string Event)[] s_told =
    [
        (TicketFields.State, WorkFields.State), (TicketFields.Team, WorkFields.Team), (TicketFields.Assignee, WorkFields.Assignee), (TicketFields.Category, WorkFields.Category),
        (TicketFields.Device, WorkFields.Device), (TicketFields.MadeTarget, WorkFields.MadeTarget),
    ];

    private static readonly (string Field, string Event)[] s_toldNumbers =
        [(TicketFields.Priority, WorkFields.Priority), (TicketFields.Impact, WorkFields.Impact), (TicketFields.Urgency, WorkFields.Urgency)];

    /// <summary>The ticket.</summary>
    /// <param name="key">Its key where it comes from.</param>
    /// <param name="rows">Its rows, in the order of the file.</param>
    /// <exception cref="RowRefusedException">They don't make one.</exception>
    public ImportedTicket Build(string key, IReadOnlyList<TicketRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        // Sorting is stable: rows of the same count stay in the order of the file.
        var ordered = rows.OrderBy(r => r.Number(TicketFields.Order) ?? 0).ToList();
        var last = ordered[^1];
        if (key.Length is 0 or > WorkItem.MaxNameLength) throw new RowRefusedException(map.Key ?? "", key.Length == 0 ? "nothing says which ticket it is about" : "the key is too long");
        var kindName = last.Text(TicketFields.Kind) is { Length: > 0 } given ? given : OwnKinds.Incident;
        var kind = kinds.Find(kindName) ?? throw new RowRefusedException(ColumnOf(TicketFields.Kind), $"there is no kind '{kindName}'");
        foreach (var row in ordered) _ = StateOf(kind, row);
        var (state, opened) = (StateOf(kind, last), last.Time(TicketFields.Opened));
        var item = new WorkItem
        {
            Number = last.Text(TicketFields.Number), Kind = kind.Name, State = state.Name, Phase = state.Phase,
            Title = TitleOf(last), Description = last.Text(TicketFields.Description), Resolution = last.Text(TicketFields.Resolution),
            RequesterName = last.Text(TicketFields.Requester), ForName = last.Text(TicketFields.For) is { Length: > 0 } other ? other : last.Text(TicketFields.Requester),
            Channel = last.Text(TicketFields.Channel), Category = last.Text(TicketFields.Category), Device = last.Text(TicketFields.Device),
            Impact = last.Number(TicketFields.Impact), Urgency = last.Number(TicketFields.Urgency),
            Priority = last.Number(TicketFields.Priority) ?? priorities.Of(last.Number(TicketFields.Impact), last.Number(TicketFields.Urgency)),
            Team = last.Text(TicketFields.Team), AssigneeName = last.Text(TicketFields.Assignee),
            DueUtc = last.Time(TicketFields.Due), OpenedUtc = opened ?? now, ResolvedUtc = last.Time(TicketFields.Resolved), ClosedUtc = last.Time(TicketFields.Closed),
            ChangedUtc = last.Time(TicketFields.ChangedAt) ?? opened ?? now,
            ReopenCount = last.Number(TicketFields.ReopenCount) ?? 0, ReassignmentCount = last.Number(TicketFields.ReassignmentCount) ?? 0, MadeTarget = MadeTargetOf(last),
            Source = map.Source, SourceKey = key, SourceHash = HashOf(ordered),
            SourceState = last.Labels.GetValueOrDefault(TicketFields.State, ""), SourcePriority = last.Labels.GetValueOrDefault(TicketFields.Priority, ""),
            HasDamagedText = ordered.Exists(r => r.IsDamaged),
        };
        return new ImportedTicket(rows.Min(r => r.Line), item, kind.Prefix, opened is not null, [.. EventsOf(kind, item, ordered)]);
    }

    private IEnumerable<WorkEvent> EventsOf(WorkKind kind, WorkItem item, List<TicketRow> rows)
    {
        var first = rows[0];
        var openedBy = first.Text(TicketFields.OpenedBy) is { Length: > 0 } name ? name : first.Text(TicketFields.Requester);
        yield return new WorkEvent { Utc = item.OpenedUtc, UserName = openedBy, Kind = WorkEventKind.Created };
        var at = item.OpenedUtc;
        foreach (var (before, row) in rows.Zip(rows.Skip(1)))
        {
            at = row.Time(TicketFields.ChangedAt) ?? at;
            foreach (var (field, from, to) in ChangesBetween(kind, before, row).Where(c => c.From != c.To))
                yield return new WorkEvent { Utc = at, UserName = row.Text(TicketFields.ChangedBy), Kind = WorkEventKind.Changed, Field = field, From = from, To = to };
        }
    }

    private IEnumerable<(string Field, string From, string To)> ChangesBetween(WorkKind kind, TicketRow before, TicketRow row)
    {
        foreach (var (field, told) in s_told)
        {
            if (field == TicketFields.State) yield return (told, StateOf(kind, before).Name, StateOf(kind, row).Name);
            else if (field == TicketFields.MadeTarget) yield return (told, MadeTargetOf(before)?.ToString() ?? "", MadeTargetOf(row)?.ToString() ?? "");
            else yield return (told, before.Text(field), row.Text(field));
        }

        foreach (var (field, told) in s_toldNumbers) yield return (told, Say(before.Number(field)), Say(row.Number(field)));
        foreach (var (name, value) in row.Watched) yield return (name, before.Watched.GetValueOrDefault(name, ""), value);
    }

    private WorkState StateOf(WorkKind kind, TicketRow row) => row.Text(TicketFields.State) is not { Length: > 0 } name ? kind.First
        : kind.Find(name) ?? throw new RowRefusedException(ColumnOf(TicketFields.State), $"'{name}' is no state of the kind {kind.Name}: {string.Join(", ", kind.States.Select(s => s.Name))}");

    private bool? MadeTargetOf(TicketRow row) => row.Text(TicketFields.MadeTarget) is not { Length: > 0 } text ? null
        : bool.TryParse(text, out var made) ? made : throw new RowRefusedException(ColumnOf(TicketFields.MadeTarget), $"'{text}' is neither true nor false");

    // A ticket without a title is known by the first line of its description, else by its number.
    private string TitleOf(TicketRow row)
    {
        var title = row.Text(TicketFields.Title);
        if (title.Length == 0) title = row.Text(TicketFields.Description).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? row.Text(TicketFields.Number);
        if (title.Length == 0) throw new RowRefusedException(ColumnOf(TicketFields.Title), "it has neither title nor description");
        return title.Length > WorkItem.MaxTitleLength ? title[..WorkItem.MaxTitleLength] : title;
    }

    private string ColumnOf(string field) => map.Fields.GetValueOrDefault(field)?.Column ?? field;

    private string HashOf(List<TicketRow> rows) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(map.Json + '\u001e' + string.Join('\u001e', rows.Select(r => string.Join('\u001f', r.Cells))))));

    private static string Say(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
