using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Audiences of articles, as pages show them.</summary>
public static class Audiences
{
    /// <summary>Who may read an article: the roles by name, and the number of people named besides.</summary>
    public static string Describe(ContentItem item, IStringLocalizer<KnowledgeTexts> texts)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(texts);
        var part = item.GetOrCreate<AudiencePart>();
        var names = part.Roles.Select(role => texts[role].Value);
        if (part.Users.Count > 0) names = names.Append(part.Users.Count == 1 ? texts["1 person"] : texts["{0} people", part.Users.Count]);
        return string.Join(", ", names);
    }
}
