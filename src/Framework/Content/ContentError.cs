using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Framework.Content;

/// <summary>Something a person must put right before an item can be saved.</summary>
/// <param name="Field">The field it is shown beside, for example <c>TitlePart.Title</c>.</param>
/// <param name="Message">What is wrong and what to do, in English; the key of its translation.</param>
public sealed record ContentError(string Field, string Message)
{
    /// <summary>What stands in the message's places <c>{0}</c>, <c>{1}</c> …</summary>
    public IReadOnlyList<object> Arguments { get; init; } = [];

    /// <summary>The message in the language of the interface.</summary>
    public string In(IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Arguments.Count == 0 ? texts[Message] : texts[Message, [.. Arguments]];
    }

    /// <summary>The message in English, filled in.</summary>
    public override string ToString() => Arguments.Count == 0 ? Message : string.Format(CultureInfo.InvariantCulture, Message, [.. Arguments]);
}
