using System.Collections.Frozen;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>Which elements may appear in an article, and what becomes of the others. What is not named here is not shown as an element.</summary>
internal static class ElementPolicy
{
    private static readonly FrozenSet<string> Kept = Set(
        "p br hr h1 h2 h3 h4 h5 h6 a abbr b strong i em u s del ins sub sup small mark code kbd samp var q cite dfn span div section details summary"
        + " blockquote pre ul ol li dl dt dd table caption thead tbody tfoot tr th td img figure figcaption time wbr bdi bdo ruby rt rp address");

    /// <summary>Their content is shown without them; they would be landmarks, controls or looks inside an article.</summary>
    private static readonly FrozenSet<string> Unwrapped = Set(
        "article aside header footer main nav center font big tt strike acronym dir hgroup picture nobr form fieldset legend button label output"
        + " body html colgroup blink marquee noscript");

    private static readonly FrozenSet<string> Removed = Set(
        "script style object embed applet template svg math input select textarea option optgroup datalist frame frameset head meta"
        + " canvas dialog slot progress meter area col track basefont bgsound keygen isindex");

    /// <summary>Shown as a link to what they would have loaded.</summary>
    private static readonly FrozenSet<string> Linked = Set("iframe video audio");

    private static readonly FrozenSet<string> Voids = Set("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen");

    private static readonly FrozenSet<string> RawText = Set("script style textarea iframe object template svg math select frameset video audio canvas applet noscript");

    private static readonly FrozenSet<string> Blocks = Set(
        "p hr h1 h2 h3 h4 h5 h6 div section details summary blockquote pre ul ol li dl dt dd table caption tr figure figcaption address article aside"
        + " header footer main nav center form fieldset legend");

    /// <summary>Known to the cleaner; other tags are placeholders in somebody's text.</summary>
    public static bool IsHtml(string name) => Kept.Contains(name) || Unwrapped.Contains(name) || Removed.Contains(name) || Linked.Contains(name);

    public static bool IsKept(string name) => Kept.Contains(name);

    public static bool IsRemoved(string name) => Removed.Contains(name);

    public static bool IsLinked(string name) => Linked.Contains(name);

    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Swallows what follows when it is never closed.</summary>
    public static bool HoldsRawText(string name) => RawText.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
