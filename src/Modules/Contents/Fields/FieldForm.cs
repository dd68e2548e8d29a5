using Microsoft.AspNetCore.Http;

namespace ItsmSite.Contents.Fields;

/// <summary>What an editor posted. Inputs are named <c>{part}.{field}.{member}</c>; whatever no field asks for is not looked at.</summary>
/// <param name="form">The posted form.</param>
public sealed class FieldForm(IFormCollection form)
{
    /// <summary>A text, trimmed, with line ends as <c>\n</c>; empty where it was not posted.</summary>
    public string Text(string inputName, string member) => form[$"{inputName}.{member}"].ToString().ReplaceLineEndings("\n").Trim();

    /// <summary>The values of a list, without doubles and empty ones.</summary>
    public IReadOnlyList<string> Texts(string inputName, string member) =>
        [.. form[$"{inputName}.{member}"].Select(v => v?.Trim() ?? "").Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a box was ticked.</summary>
    public bool Flag(string inputName, string member) => form[$"{inputName}.{member}"].Contains("true");
}
