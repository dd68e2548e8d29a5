using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Services;

/// <summary>What a newcomer is told of the search.</summary>
public sealed class SearchGuide(IStringLocalizer<SearchResource> texts) : IGuideProvider
{
    /// <inheritdoc />
    public Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == Guides.Tour)
            builder.Add(0, new GuideStep(
                texts["Type a few words"],
                texts["One search finds articles, services, people’s roles and rules, also when a word is misspelt or in another form, in English and in Finnish. The best answer comes first."],
                "search"));
        return Task.CompletedTask;
    }
}
