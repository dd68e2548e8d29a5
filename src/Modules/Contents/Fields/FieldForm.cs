using Microsoft.AspNetCore.Http;

namespace ItsmSite.Contents.Fields;

/// <summary>What an editor posted. Inputs are named <c>{part}.{field}.{member}</c>, those of items within an item begin with the way to them; whatever no field asks for is not looked at.</summary>
/// <param name="form">The posted form.</param>
/// <param name="prefix">What the names of all inputs begin with.</param>
public sealed class FieldForm(IFormCollection form, string prefix = "")
{
    /// <summary>Member that a button posts which changes the form instead of saving it.</summary>
    public const string Act = "Act";

    /// <summary>A form with nothing in it.</summary>
    public static FieldForm Empty { get; } = new(FormCollection.Empty);

    /// <summary>Whether it is to be shown again as changed, not saved.</summary>
    public bool IsRedraw => form.Keys.Any(key => key.EndsWith("." + Act, StringComparison.Ordinal));

    /// <summary>A text, trimmed, with line ends as <c>\n</c>; empty where it was not posted.</summary>
    public string Text(string inputName, string member) => form[Name(inputName, member)].ToString().ReplaceLineEndings("\n").Trim();

    /// <summary>The values of a list, without doubles and empty ones.</summary>
    public IReadOnlyList<string> Texts(string inputName, string member) =>
        [.. form[Name(inputName, member)].Select(v => v?.Trim() ?? "").Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a box was ticked.</summary>
    public bool Flag(string inputName, string member) => form[Name(inputName, member)].Contains("true");

    /// <summary>Whether an input was posted at all.</summary>
    public bool Has(string inputName, string member) => form.ContainsKey(Name(inputName, member));

    /// <summary>The inputs of an item within the item.</summary>
    public FieldForm Within(string inputName) => new(form, $"{prefix}{inputName}.");

    private string Name(string inputName, string member) => $"{prefix}{inputName}.{member}";
}
