using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Writing;

/// <summary>What the editor shows of having kept the text.</summary>
/// <param name="Kept">False where another window keeps the article.</param>
/// <param name="Text">In the reader's language.</param>
public sealed record AutosaveState(bool Kept, string Text)
{
    /// <summary>The time of day, in the reader's language.</summary>
    public static string TimeOf(DateTime local, IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return local.ToString(texts["'at' HH:mm"], CultureInfo.CurrentCulture);
    }
}
