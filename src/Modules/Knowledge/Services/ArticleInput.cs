using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>An article as its editor filled it in; a field left empty is an empty text, never null.</summary>
public sealed class ArticleInput
{
    /// <summary>Id of the version that was opened; empty for a new article.</summary>
    public string VersionId { get; set => field = value ?? ""; } = "";

    /// <summary>The title.</summary>
    public string Title { get; set => field = value ?? ""; } = "";

    /// <summary>Two-letter code of its language.</summary>
    public string Culture { get; set => field = value ?? ""; } = "en";

    /// <summary>One sentence for lists.</summary>
    public string Summary { get; set => field = value ?? ""; } = "";

    /// <summary>Words to be found by, separated by commas.</summary>
    public string Keywords { get; set => field = value ?? ""; } = "";

    /// <summary>Searches that it should be found by, one on a line.</summary>
    public string Searches { get; set => field = value ?? ""; } = "";

    /// <summary>The text, as Markdown.</summary>
    public string Markdown { get; set => field = value ?? ""; } = "";

    /// <summary>Roles that may read it; with <see cref="Users"/> empty too, everybody.</summary>
    public List<string> Roles { get; set => field = value ?? []; } = [];

    /// <summary>User names that may read it, separated by commas.</summary>
    public string Users { get; set => field = value ?? ""; } = "";

    /// <summary>Id of the article this one is the other language of, or empty.</summary>
    public string TranslationOf { get; set => field = value ?? ""; } = "";

    /// <summary>What a new article is made from, as <c>NAME:ID</c>, or empty.</summary>
    public string From { get; set => field = value ?? ""; } = "";

    /// <summary>User name of who is to answer for it; empty to leave that as it is.</summary>
    public string Owner { get; set => field = value ?? ""; } = "";

    /// <summary>Role whose people look after it with its owner, or empty.</summary>
    public string Team { get; set => field = value ?? ""; } = "";

    /// <summary>Months after which it is to be looked over again; 0 for never.</summary>
    public int ReviewMonths { get; set; } = ArticlePart.DefaultReviewMonths;

    /// <summary>Where it is read, without a leading slash; empty to make that from the title.</summary>
    public string Path { get; set => field = value ?? ""; } = "";

    /// <summary>Key of the template it was begun with, or empty.</summary>
    public string Template { get; set => field = value ?? ""; } = "";

    /// <summary>Why what looks like a secret in the text is only an example; empty where nothing was said.</summary>
    public string ExampleReason { get; set => field = value ?? ""; } = "";

    /// <summary>What the editor of an article is filled in with; the owner is looked up by whoever shows it.</summary>
    internal static ArticleInput Of(ContentItem item)
    {
        var article = item.GetOrCreate<ArticlePart>();
        var audience = item.GetOrCreate<AudiencePart>();
        return new ArticleInput
        {
            VersionId = item.ContentItemVersionId,
            Title = item.GetOrCreate<TitlePart>().Title,
            Culture = Language.Of(item),
            Summary = article.Summary,
            Keywords = string.Join(", ", article.Keywords),
            Searches = string.Join('\n', item.GetOrCreate<SoughtByPart>().Searches),
            Markdown = item.GetOrCreate<MarkdownBodyPart>().Markdown,
            Roles = audience.Roles,
            Users = string.Join(", ", audience.Users),
            Team = article.Team,
            ReviewMonths = article.ReviewMonths,
            Template = article.Template,
            Path = item.As<AutoroutePart>()?.Path ?? "",
        };
    }

    /// <summary>Writes into an item what belongs to its text and its readers; address, translations and owner are the editor's.</summary>
    internal void Fill(ContentItem item)
    {
        item.Alter<TitlePart>(p => p.Title = Title.Trim());
        item.Alter<MarkdownBodyPart>(p => p.Markdown = Markdown.ReplaceLineEndings("\n"));
        item.Alter<ArticlePart>(p =>
        {
            p.Summary = Summary.Trim();
            p.Keywords = Split(Keywords);
            (p.Team, p.ReviewMonths, p.Template) = (Team, ReviewMonths, ArticleTemplates.Keys.Contains(Template) ? Template : "");
        });
        item.Alter<AudiencePart>(p =>
        {
            p.Roles = [.. Roles.Distinct()];
            p.Users = Split(Users);
        });
        item.Alter<LocalizationPart>(p => p.Culture = Culture);
        var searches = SoughtByPart.Parse(Searches);
        if (searches.Count > 0 || item.Has<SoughtByPart>()) item.Alter<SoughtByPart>(p => p.Searches = searches);
    }

    /// <summary>The names between commas, trimmed, without doubles.</summary>
    internal static List<string> Split(string? list) =>
        [.. (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
