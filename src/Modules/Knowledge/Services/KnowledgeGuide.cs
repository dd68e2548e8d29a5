using ItsmSite.Contents;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Services;

/// <summary>What newcomers and administrators are told of articles.</summary>
public sealed class KnowledgeGuide(SiteDbContext db, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : IGuideProvider
{
    // With so many articles a knowledge base is more than a try.
    private const int Enough = 20;

    /// <inheritdoc />
    public async Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == Guides.Tour && actor.Current.Has(ContentPermissions.ViewContent)) AddReading(builder);
        if (name == Guides.Tour && actor.Current.Has(ContentPermissions.EditOwnContent)) AddWriting(builder);
        if (name == Guides.Administrator && actor.Current.Has(ContentPermissions.ImportContent)) await AddImportAsync(builder, cancellationToken);
    }

    private void AddReading(GuideBuilder builder) => builder.Add(10, new GuideStep(
        texts["Read, and say whether it helped"],
        texts["Each article says who looks after it and how fresh it is. One click at its end tells the author whether it helped you; what is wrong gets mended, and you can follow what matters to you."],
        "book",
        new MenuItem(texts["All articles"], "/articles", null)));

    private void AddWriting(GuideBuilder builder) => builder.Add(20, new GuideStep(
        texts["Write down what others ask you"],
        texts["Paste it from Word or a mail, drop your screenshots into it, and see under “How mine are read” who found it and whom it helped."],
        "pencil-square",
        new MenuItem(texts["Write an article"], "/articles/write", null)));

    private async Task AddImportAsync(GuideBuilder builder, CancellationToken cancellationToken)
    {
        var scope = actor.Current.Scope;
        var isFilled = await db.Set<ContentItemRecord>().VisibleTo(scope).Where(r => r.Published && r.ContentType == ArticlePart.ContentType).OrderBy(r => r.Id).Take(Enough).CountAsync(cancellationToken) == Enough;
        builder.Add(40, new GuideStep(
            texts["Bring in what is written already"],
            texts["A folder of Markdown files with their pictures, or a file with an article in JSON on each line. With --dry-run it says first what it would take and what it can’t read, line by line."],
            "download",
            new MenuItem(texts["All articles"], "/articles", null))
        {
            State = isFilled ? GuideStepState.Done : GuideStepState.Open,
            Command = "dotnet Host.dll import articles FOLDER --dry-run",
        });
    }
}
