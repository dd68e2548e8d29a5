using System.Text.Json;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Contents.Services;

/// <summary>Tells people of items that wait for them or that changed; what is to be sent is a row of the outbox, in the transaction of what caused it.</summary>
public sealed class ItemNotices(UnitOfWork work)
{
    /// <summary>Kind of the outbox rows: <c>{to, subject, arguments, url}</c>, the subject in English, the key of its translation.</summary>
    public const string Kind = "notification";

    /// <summary>Leaves a notice; part of the unit of work.</summary>
    /// <param name="userName">Whom to tell.</param>
    /// <param name="subject">What it is about, with <c>{0}</c> for the item's name.</param>
    /// <param name="item">The item, which that person sees.</param>
    /// <param name="url">Where to go.</param>
    public void Add(string userName, string subject, ContentItem item, string url)
    {
        ArgumentNullException.ThrowIfNull(item);
        Add(userName, subject, [item.DisplayText], url);
    }

    /// <summary>Leaves a notice of something that is not content; part of the unit of work.</summary>
    /// <param name="userName">Whom to tell.</param>
    /// <param name="subject">What it is about, with <c>{0}</c> and so on for the arguments.</param>
    /// <param name="arguments">What stands in their place; only what that person may know.</param>
    /// <param name="url">Where to go.</param>
    public void Add(string userName, string subject, IReadOnlyList<string> arguments, string url) =>
        work.Enqueue(Kind, JsonSerializer.Serialize(new { to = userName, subject, arguments, url }, ContentJson.Options));
}
