using System.Collections.Concurrent;
using ItsmSite.Framework.Localization;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Services;

/// <summary>What an article can be begun with: headings and hints, as Markdown in <c>Templates/KEY.CULTURE.md</c>.</summary>
public sealed class ArticleTemplates(IStringLocalizer<KnowledgeTexts> texts)
{
    /// <summary>Name of the search facet.</summary>
    public const string Facet = "article-template";

    private static readonly ConcurrentDictionary<string, string> s_texts = new(StringComparer.Ordinal);

    /// <summary>Keys of the templates, in the order they are offered.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["how-to", "problem-and-fix", "question", "policy", "known-error"];

    /// <summary>What people call a template; empty where there is none of that key.</summary>
    public string NameOf(string key) => key switch
    {
        "how-to" => texts["How-to"],
        "problem-and-fix" => texts["Problem and fix"],
        "question" => texts["Question"],
        "policy" => texts["Policy"],
        "known-error" => texts["Known error"],
        _ => "",
    };

    /// <summary>The text of a template in a language; empty where there is none of that key.</summary>
    public static string TextOf(string key, string culture)
    {
        if (!Keys.Contains(key)) return "";
        return s_texts.GetOrAdd($"{key}.{(SiteCultures.IsSupported(culture) ? culture : SiteCultures.Default)}.md", Read);
    }

    private static string Read(string name)
    {
        using var stream = typeof(ArticleTemplates).Assembly.GetManifestResourceStream("ItsmSite.Knowledge.Templates." + name)
            ?? throw new InvalidOperationException($"The template {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
