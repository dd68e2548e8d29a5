namespace ItsmSite.Contents.Fields;

/// <summary>What the editor of a field shows. The view is a partial of <c>Views/Shared/Editors</c>, which a theme may replace.</summary>
/// <param name="View">Name of the partial, for example <c>Text</c>.</param>
/// <param name="InputName">Beginning of its inputs' names.</param>
/// <param name="Label">What the field is called.</param>
/// <param name="Hint">What helps to fill it in, or empty.</param>
/// <param name="IsRequired">Whether it must be filled in.</param>
public sealed record FieldEditor(string View, string InputName, string Label, string Hint, bool IsRequired)
{
    /// <summary>What its errors are named by: the field, unless the editor is for one member of a part.</summary>
    public string ErrorName { get; init; } = InputName;

    /// <summary>What the inputs hold, by member.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>The items within the item, each with editors of its own.</summary>
    public IReadOnlyList<ItemEditor> Items { get; init; } = [];

    /// <summary>Whether several can be chosen.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>Whether the text has several lines; with Markdown it has a preview too.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether the text is Markdown.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>The unit of a number, or empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The editor of a field, still empty.</summary>
    public static FieldEditor Of(string view, FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new FieldEditor(view, field.InputName, field.Definition.NameIn(culture), field.Definition.HintIn(culture), field.Definition.IsRequired);
    }

    /// <summary>The same editor for an item within the item.</summary>
    /// <param name="inputs">What the names of its inputs begin with.</param>
    /// <param name="errors">What the names of its errors begin with.</param>
    public FieldEditor Within(string inputs, string errors) => this with
    {
        InputName = $"{inputs}.{InputName}",
        ErrorName = $"{errors}.{ErrorName}",
        Items = [.. Items.Select(item => item with { Editors = [.. item.Editors.Select(editor => editor.Within(inputs, errors))] })],
    };

    /// <summary>What an input holds; empty where it holds nothing.</summary>
    public string Value(string member) => Values.GetValueOrDefault(member, "");
}
