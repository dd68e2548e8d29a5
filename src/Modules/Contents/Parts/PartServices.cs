using ItsmSite.Contents.Services;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Contents.Parts;

/// <summary>Registers parts.</summary>
public static class PartServices
{
    /// <summary>Adds the parts this module knows, and the editors and displays of whole items.</summary>
    public static IServiceCollection AddContentParts(this IServiceCollection services) => services
        .AddScoped<FieldsPartDriver>()
        .AddScoped<ContentForms>()
        .AddScoped<ContentJsonReader>()
        .AddContentPart<TitlePartDriver>()
        .AddContentPart<MarkdownBodyPartDriver>()
        .AddContentPart<HtmlBodyPartDriver>()
        .AddContentPart<AutoroutePartDriver>()
        .AddContentPart<LocalizationPartDriver>()
        .AddContentPart<AudiencePartDriver>()
        .AddContentPart<AliasPartDriver>()
        .AddContentPart<ContainedPartDriver>()
        .AddScoped<ContainedItems>()
        .AddScoped<TermUses>()
        .AddContentPart<BagPartDriver>()
        .AddContentPart<TaxonomyPartDriver>();

    /// <summary>Adds a part's editor and display.</summary>
    public static IServiceCollection AddContentPart<T>(this IServiceCollection services)
        where T : class, IContentPartDriver => services.AddScoped<IContentPartDriver, T>();
}
