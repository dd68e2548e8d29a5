using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Handlers;

/// <summary>The searches of an item are few and short.</summary>
public sealed class SoughtByPartHandler : ContentHandlerBase
{
    private const string Field = "SoughtByPart.Searches";

    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Item.As<SoughtByPart>() is not { } part) return Task.CompletedTask;
        if (part.Searches.Count > SoughtByPart.MaxSearches)
            context.Errors.Add(new ContentError(Field, "Name at most {0} searches. Keep those that matter most.") { Arguments = [SoughtByPart.MaxSearches] });
        if (part.Searches.Any(search => search.Length > SoughtByPart.MaxLength))
            context.Errors.Add(new ContentError(Field, "One of the searches is too long. People type a few words, at most {0} characters.") { Arguments = [SoughtByPart.MaxLength] });
        return Task.CompletedTask;
    }
}
