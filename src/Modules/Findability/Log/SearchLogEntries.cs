using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <summary>Makes rows of the log from notes. Where somebody searches the same again within half an hour and is shown the same, it is one search.</summary>
public sealed class SearchLogEntries(UnitOfWork work, SearchGroups groups, SearchWords words)
{
    /// <summary>How long what a person does belongs to what they searched.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromMinutes(30);

    private const int MostEarlier = 5_000;
    private readonly List<SearchEntry> _added = [];
    private readonly List<SearchEntry> _opened = [];

    // How long a page of results may lie open before something on it is followed.
    private static readonly TimeSpan s_resultsLive = TimeSpan.FromHours(12);
    private static readonly TimeSpan s_helpReach = TimeSpan.FromDays(1);

    /// <summary>Adds notes in the order they came; part of the unit of work.</summary>
    public async Task AddAsync(IReadOnlyList<SearchNote> notes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notes);
        if (notes.Count == 0) return;
        var rows = (await EarlierAsync(notes, cancellationToken)).GroupBy(s => s.UserId).ToDictionary(g => g.Key, g => g.ToList());
        var types = await TypesAsync(notes, cancellationToken);
        foreach (var note in notes)
        {
            if (!rows.TryGetValue(note.UserId, out var own)) rows[note.UserId] = own = [];
            switch (note)
            {
                case SearchMade made:
                    Add(own, made);
                    break;
                case HitOpened opened when types.TryGetValue(opened.ContentItemId, out var type):
                    Open(own, opened, type);
                    break;
                case HelpAsked asked:
                    Follow(own, asked);
                    break;
            }
        }

        await words.AddAsync(_added, cancellationToken);
        await CountDaysAsync(cancellationToken);
    }

    /// <summary>The groups that notes belong to: those of the people's searches of the last day.</summary>
    public async Task<IReadOnlyList<string>> FindGroupsAsync(IReadOnlyList<SearchNote> notes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var since = notes.Min(n => n.Utc);
        var people = notes.Select(n => n.UserId).Distinct().ToList();
        return await work.Db.Set<SearchEntry>().Where(s => people.Contains(s.UserId) && s.ChangedUtc >= since).Select(s => s.Group).Distinct().OrderBy(g => g).Take(MostEarlier).ToListAsync(cancellationToken);
    }

    private async Task<List<SearchEntry>> EarlierAsync(IReadOnlyList<SearchNote> notes, CancellationToken cancellationToken)
    {
        var since = notes.Min(n => n.Utc) - s_helpReach;
        var people = notes.Select(n => n.UserId).Distinct().ToList();
        var rows = await work.Db.Set<SearchEntry>().Include(s => s.Openings).Where(s => people.Contains(s.UserId) && s.Utc >= since).OrderByDescending(s => s.Id).Take(MostEarlier).ToListAsync(cancellationToken);
        rows.Reverse();
        return rows;
    }

    // What is gone by now, or was never published, is not noted.
    private async Task<Dictionary<string, string>> TypesAsync(IReadOnlyList<SearchNote> notes, CancellationToken cancellationToken)
    {
        var ids = notes.OfType<HitOpened>().Select(o => o.ContentItemId).Distinct().ToList();
        return ids.Count == 0 ? [] : await work.Db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.Published && ids.Contains(r.ContentItemId)).ToDictionaryAsync(r => r.ContentItemId, r => r.ContentType, cancellationToken);
    }

    private void Add(List<SearchEntry> own, SearchMade made)
    {
        var last = own.LastOrDefault(s => !s.IsSuggestion && s.Text == made.Text && s.Utc >= made.Utc - Session);
        if (made.IsFiltered && last is not null)
        {
            // Putting a filter on is not another search.
            (last.FilteredHits, last.ChangedUtc) = (made.Hits, made.Utc);
            return;
        }

        var keys = KeysOf(made.Keys);
        if (last is not null && last.Keys == keys && last.Hits == made.Hits) return;
        var entry = NewEntry(made, made.Roles, made.Text, made.Culture);
        (entry.Hits, entry.FilteredHits, entry.Keys) = (made.Hits, made.IsFiltered ? made.Hits : null, keys);
        Keep(own, entry);
    }

    private void Open(List<SearchEntry> own, HitOpened opened, string type)
    {
        var key = ContentManager.KeyOf(opened.ContentItemId);
        var search = opened.IsSuggestion ? null : own.LastOrDefault(s => !s.IsSuggestion && s.Text == opened.Text && s.Utc >= opened.Utc - s_resultsLive);
        if (search is null)
        {
            search = NewEntry(opened, opened.Roles, opened.Text, opened.Culture);
            (search.Hits, search.Keys, search.IsSuggestion) = (1, key, opened.IsSuggestion);
            Keep(own, search);
        }

        // A page that is loaded again comes with the same search.
        if (search.Openings.Exists(o => o.Key == key)) return;
        if (search.Openings.Count == 0) _opened.Add(search);
        var rank = Array.IndexOf(search.Keys.Split(' '), key);
        search.Openings.Add(new SearchOpening { Key = key, Type = type, Rank = rank < 0 || search.IsSuggestion ? null : rank + 1, Utc = opened.Utc });
        search.ChangedUtc = opened.Utc;
    }

    private static void Follow(List<SearchEntry> own, HelpAsked asked)
    {
        foreach (var search in own.Where(s => s.Utc >= asked.Utc - s_helpReach && s.HelpUtc is null)) (search.HelpUtc, search.ChangedUtc) = (asked.Utc, asked.Utc);
        // What was searched last is what the question is about.
        if (own.LastOrDefault() is { FollowedBy: null } last && last.Utc >= asked.Utc - Session) last.FollowedBy = asked.Kind;
    }

    private void Keep(List<SearchEntry> own, SearchEntry entry)
    {
        work.Db.Add(entry);
        own.Add(entry);
        _added.Add(entry);
    }

    private SearchEntry NewEntry(SearchNote note, string roles, string text, string culture) => new()
    {
        UserId = note.UserId, Roles = roles, Text = text, Group = groups.GroupOf(text), Culture = culture, Utc = note.Utc, ChangedUtc = note.Utc, Keys = "",
    };

    private async Task CountDaysAsync(CancellationToken cancellationToken)
    {
        var days = _added.Concat(_opened).Select(DayOf).Distinct().ToList();
        var rows = await work.Db.Set<SearchDay>().Where(d => days.Contains(d.Day)).ToDictionaryAsync(d => d.Day, cancellationToken);
        foreach (var day in days)
        {
            if (!rows.TryGetValue(day, out var row)) work.Db.Add(row = new SearchDay { Day = day });
            row.Searches += _added.Count(s => DayOf(s) == day);
            row.Opened += _opened.Count(s => DayOf(s) == day);
        }
    }

    private static DateOnly DayOf(SearchEntry search) => DateOnly.FromDateTime(search.Utc);

    private static string KeysOf(IReadOnlyList<string> keys)
    {
        var text = "";
        foreach (var key in keys)
        {
            if (text.Length + key.Length + 1 > SearchEntry.MaxListLength) break;
            text = text.Length == 0 ? key : $"{text} {key}";
        }

        return text;
    }
}
