using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Writing.Checks;

namespace ItsmSite.Knowledge.Handlers;

/// <summary>No secret is published, on whatever way: by a review, later, or by a program. What was written elsewhere is brought in as it is; its next author is asked.</summary>
public sealed class SecretHandler : ContentHandlerBase
{
    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context is not { IsPublishing: true, IsImport: false } || context.Item.As<ArticlePart>() is null || context.Item.As<ImportPart>() is { ExternalId.Length: > 0 }) return Task.CompletedTask;
        if (SecretExamples.ErrorOf(context.Item) is { } error) context.Errors.Add(error);
        return Task.CompletedTask;
    }
}
