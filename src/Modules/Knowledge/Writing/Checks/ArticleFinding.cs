using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>Something an author should look at before readers see the article.</summary>
/// <param name="Line">Line of the text, from 1; 0 for the title and what else is no text.</param>
/// <param name="Message">What it is and what to do, in English; the key of its translation.</param>
public sealed record ArticleFinding(int Line, string Message)
{
    /// <summary>What stands in the message's places.</summary>
    public IReadOnlyList<object> Arguments { get; init; } = [];

    /// <summary>Whether it must be put right.</summary>
    public FindingLevel Level { get; init; }

    /// <summary>The message in the language of the interface. A secret kind among the arguments is a text of its own.</summary>
    public string In(IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Arguments.Count == 0 ? texts[Message] : texts[Message, [.. Arguments.Select(a => a is SecretKind kind ? texts[SecretNames.Of(kind)].Value : a)]];
    }
}
