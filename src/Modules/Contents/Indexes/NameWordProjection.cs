using System.Text;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ItsmSite.Contents.Indexes;

/// <summary>Finds items by the beginnings of the words of their name, for lists of many items; the search of the site is another thing.</summary>
public sealed class NameWordProjection : ContentProjection<NameWordIndex>
{
    private const int MaxWords = 20;
    private const int MaxLength = 40;

    /// <inheritdoc />
    public override VersionOptions Version => VersionOptions.Latest;

    /// <inheritdoc />
    protected override IReadOnlyList<string> AskedByItem => [nameof(NameWordIndex.Word)];

    /// <summary>The words of a name or of what is looked for: runs of letters and digits in lower case, each once, at most <see cref="MaxWords"/> of <see cref="MaxLength"/> characters.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC).ToLowerInvariant() + " ")
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                if (word.Length < MaxLength) word.Append(letter);
                continue;
            }

            if (word.Length > 0 && !words.Contains(word.ToString())) words.Add(word.ToString());
            word.Clear();
            if (words.Count == MaxWords) break;
        }

        return words;
    }

    /// <inheritdoc />
    protected override IEnumerable<NameWordIndex> Map(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return WordsOf(item.DisplayText).Select(word => new NameWordIndex { Word = word });
    }

    /// <inheritdoc />
    protected override void Configure(EntityTypeBuilder<NameWordIndex> entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.Property(r => r.Word).HasMaxLength(MaxLength).IsOrdinal();
        entity.HasIndex(r => new { r.Word, r.ContentItemId }).HasDatabaseName($"IX_{TableName}_Word");
    }
}
