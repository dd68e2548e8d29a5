using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Services;
using ItsmSite.Knowledge.Writing.Links;

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>Looks through an article before readers see it. Secrets block; everything else is advice.</summary>
public sealed class ArticleChecks(IEnumerable<IArticleRule> rules, LinkCheck links)
{
    /// <summary>Most findings told at once.</summary>
    private const int MaxFindings = 50;

    /// <summary>What the author should look at: what blocks first, then in the order of the text.</summary>
    /// <param name="input">What the editor was filled in with.</param>
    /// <param name="item">The article, or null for a new one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<ArticleFinding>> CheckAsync(ArticleInput input, ContentItem? item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var text = new ArticleText(input.Title, input.Summary, input.Markdown.ReplaceLineEndings("\n"), input.Culture);
        var audience = Audience.Of(input.Roles, ArticleInput.Split(input.Users));
        var findings = SecretRule.Check(text, item).Concat(rules.SelectMany(r => r.Check(text))).Concat(await links.CheckAsync(text, item, audience, cancellationToken));
        return [.. findings.OrderByDescending(f => f.Level).ThenBy(f => f.Line).Take(MaxFindings)];
    }
}
