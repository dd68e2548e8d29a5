using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Framework.Storage;

/// <summary>Columns whose order is that of their code points, in every database and language.</summary>
public static class OrdinalExtensions
{
    internal const string Annotation = "ItsmSite:Ordinal";

    /// <summary>Sorts and compares a text column by code point, so that all that begins alike stands together and an index finds it.</summary>
    public static PropertyBuilder<string> IsOrdinal(this PropertyBuilder<string> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        property.HasAnnotation(Annotation, true);
        return property;
    }
}
