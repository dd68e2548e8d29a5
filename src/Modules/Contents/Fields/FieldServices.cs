using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Contents.Fields;

/// <summary>Registers kinds of fields.</summary>
public static class FieldServices
{
    /// <summary>Adds the kinds this module knows.</summary>
    public static IServiceCollection AddContentFields(this IServiceCollection services) => services
        .AddContentField<TextFieldDriver>()
        .AddContentField<LocalizedTextFieldDriver>()
        .AddContentField<MarkdownFieldDriver>()
        .AddContentField<HtmlFieldDriver>()
        .AddContentField<NumericFieldDriver>()
        .AddContentField<BooleanFieldDriver>()
        .AddContentField<DateTimeFieldDriver>()
        .AddContentField<LinkFieldDriver>()
        .AddContentField<ContentPickerFieldDriver>()
        .AddContentField<UserPickerFieldDriver>()
        .AddContentField<TaxonomyFieldDriver>()
        .AddContentField<MediaFieldDriver>();

    /// <summary>Adds a kind of field.</summary>
    public static IServiceCollection AddContentField<T>(this IServiceCollection services)
        where T : class, IContentFieldDriver => services.AddScoped<IContentFieldDriver, T>();
}
