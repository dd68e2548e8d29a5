namespace ItsmSite.Framework;

/// <summary>
/// Names the theme's texts: <c>IStringLocalizer&lt;SharedTexts&gt;</c> looks them up by their English words in <c>Resources/SharedTexts.LANGUAGE.resx</c>.
/// </summary>
public sealed class SharedTexts;
