namespace ItsmSite.Framework.Web.Design;

/// <summary>The pairs of colour roles that components use. A component may use no other pair: add it here first, a test computes its contrast in every theme.</summary>
public static class ColourPairs
{
    /// <summary>All pairs.</summary>
    public static IReadOnlyList<ColourPair> All { get; } =
    [
        .. Text("ink", "page", "sunken", "raised", "hover", "brand-soft", "info-soft", "success-soft", "warning-soft", "danger-soft", "plum-soft", "code-ground"),
        .. Text("ink-soft", "page", "sunken", "raised", "hover", "brand-soft", "code-ground"),
        .. Text("link", "page", "sunken", "raised", "hover", "brand-soft", "info-soft", "success-soft", "warning-soft", "danger-soft", "plum-soft"),
        .. Text("link-hover", "page", "sunken", "raised", "hover", "brand-soft"),
        .. Text("link-visited", "page", "sunken", "raised"),
        .. Text("on-brand", "brand", "brand-deep", "scene-sky"),
        .. Text("on-brand-soft", "brand", "scene-sky"),
        .. Text("brand", "on-brand"),
        .. Text("on-sun", "sun", "sun-deep"),
        .. Text("on-action", "action", "action-hover"),
        .. Text("on-danger", "danger-fill", "danger-fill-hover"),
        .. Text("on-mark", "mark"),
        .. Text("danger", "page", "raised", "danger-soft"),
        .. Text("warning", "page", "raised", "warning-soft"),
        .. Text("success", "page", "raised", "success-soft"),
        .. Text("info", "page", "raised", "info-soft"),
        .. Text("plum", "page", "plum-soft"),
        .. Part("line-strong", "page", "raised", "sunken"),
        .. Part("action", "page", "raised", "sunken"),
        .. Part("danger-fill", "page", "raised"),
        .. Part("focus-ring", "page", "raised", "sunken", "brand-soft"),
        .. Part("sun", "brand", "brand-deep", "scene-sky"),
        .. Part("chart-1", "page", "raised"),
        .. Part("chart-2", "page", "raised"),
        .. Part("chart-3", "page", "raised"),
        .. Part("chart-4", "page", "raised"),
        .. Part("chart-5", "page", "raised"),
    ];

    private static IEnumerable<ColourPair> Text(string front, params IEnumerable<string> grounds) => grounds.Select(ground => new ColourPair(front, ground, true));

    private static IEnumerable<ColourPair> Part(string front, params IEnumerable<string> grounds) => grounds.Select(ground => new ColourPair(front, ground, false));
}
