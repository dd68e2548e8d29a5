using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Parts;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Drivers;

/// <summary>Summary and keywords of an article, for whoever writes one on another way than the articles' own page.</summary>
public sealed class ArticlePartDriver(IStringLocalizer<KnowledgeTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(ArticlePart);

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Text(nameof(ArticlePart.Summary)), ContentMember.Texts(nameof(ArticlePart.Keywords))];

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var article = part.Item.GetOrCreate<ArticlePart>();
        return ValueTask.FromResult<IReadOnlyList<FieldEditor>>(
        [
            Line(nameof(ArticlePart.Summary), texts["Summary"], texts["One sentence for lists. May be empty."], article.Summary),
            Line(nameof(ArticlePart.Keywords), texts["Keywords"], texts["Words a reader might type that the text does not use, separated by commas"], string.Join(", ", article.Keywords)),
        ]);
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        part.Item.Alter<ArticlePart>(p =>
        {
            p.Summary = form.Text(PartName, nameof(ArticlePart.Summary));
            p.Keywords = ArticleInput.Split(form.Text(PartName, nameof(ArticlePart.Keywords)));
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([new FieldDisplay("Text", texts["Summary"], PartName) { Text = part.Item.As<ArticlePart>()?.Summary ?? "" }]);
    }

    private FieldEditor Line(string member, string label, string hint, string text) => new("Text", PartName, label, hint, false)
    {
        ErrorName = $"{PartName}.{member}",
        Values = new Dictionary<string, string> { [member] = text },
    };
}
