using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>Tells of secrets that keep an article from being published; needs the article, since examples are declared there.</summary>
public static class SecretRule
{
    /// <summary>What stands in the text that looks like a secret.</summary>
    public static IEnumerable<ArticleFinding> Check(ArticleText text, ContentItem? item)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Markdown.Count(c => c == '\n') + 1;
        return SecretExamples.Open($"{text.Markdown}\n{text.Title}\n{text.Summary}", item).Select(secret =>
            new ArticleFinding(secret.Line > lines ? 0 : secret.Line, "This looks like {0}: {1}. Take it out; whoever finds the article could use it.") { Arguments = [secret.Kind, secret.Masked], Level = FindingLevel.Blocking });
    }
}
