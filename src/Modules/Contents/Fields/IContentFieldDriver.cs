using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary>One kind of field: how it is edited, checked, shown and found. A module may bring its own kinds.</summary>
public interface IContentFieldDriver
{
    /// <summary>The kind, for example <c>TextField</c>.</summary>
    string FieldName { get; }

    /// <summary>What programs may write of it; other members are kept as they are.</summary>
    IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field);

    /// <summary>Whether it holds nothing.</summary>
    bool IsEmpty(FieldValue field);

    /// <summary>What is wrong with what it holds; that a required one is empty is checked elsewhere.</summary>
    IEnumerable<ContentError> Validate(FieldValue field);

    /// <summary>Reads what its editor posted.</summary>
    JsonObject Read(FieldValue field, FieldForm form);

    /// <summary>What its editor shows.</summary>
    ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken);

    /// <summary>What its readers see.</summary>
    ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken);

    /// <summary>Plain text of what it holds, for finding and comparing; empty where there is none.</summary>
    string ToText(FieldValue field, string culture);

    /// <summary>Says by what an item is found.</summary>
    void Index(FieldValue field, ContentIndexBuilder document);
}
