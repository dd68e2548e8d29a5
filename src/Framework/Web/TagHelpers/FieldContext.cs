namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>What a field tells the control inside it.</summary>
/// <param name="DescribedBy">Ids of hint and error, or null.</param>
/// <param name="Invalid">True when the value was refused.</param>
internal sealed record FieldContext(string? DescribedBy, bool Invalid);
