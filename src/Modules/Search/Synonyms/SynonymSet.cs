using System.Security.Cryptography;
using System.Text;

namespace ItsmSite.Search.Synonyms;

/// <summary>A rule of synonyms as it is kept.</summary>
public sealed class SynonymSet
{
    /// <summary>Most sets of a site: all of them are kept in memory.</summary>
    public const int Most = 2_000;

    /// <summary>Most characters of the words, and of the targets.</summary>
    public const int MaxListLength = 700;

    /// <summary>Characters of <see cref="Key"/>.</summary>
    public const int KeyLength = 64;

    private const char Separator = '\n';

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The words, a line each.</summary>
    public required string Words { get; set; }

    /// <summary>The targets, a line each; empty where any of the words stands for the others.</summary>
    public required string Targets { get; set; }

    /// <summary>All of it in lower case, to be looked through and sorted by.</summary>
    public required string Text { get; set; }

    /// <summary>The same for sets that say the same, whatever their order and capitals.</summary>
    public required string Key { get; set; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime ChangedUtc { get; set; }

    /// <summary>Counts changes, so that of two people the second is told.</summary>
    public int Revision { get; set; }

    /// <summary>The rule.</summary>
    public SynonymRule ToRule() => new(Split(Words), Split(Targets));

    /// <summary>Takes a rule over.</summary>
    public void Take(SynonymRule rule, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(rule);
        (Words, Targets) = (string.Join(Separator, rule.Words), string.Join(Separator, rule.Targets));
        (Text, Key, ChangedUtc) = ($"{Words}{Separator}{Targets}".ToLowerInvariant(), KeyOf(rule), now);
    }

    /// <summary>A new set.</summary>
    public static SynonymSet Of(SynonymRule rule, DateTime now)
    {
        var set = new SynonymSet { Words = "", Targets = "", Text = "", Key = "" };
        set.Take(rule, now);
        return set;
    }

    /// <summary>The <see cref="Key"/> of a rule.</summary>
    public static string KeyOf(SynonymRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var sides = new[] { rule.Words, rule.Targets }.Select(side => string.Join(Separator, side.Select(word => word.ToLowerInvariant()).Order(StringComparer.Ordinal)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", sides))));
    }

    private static string[] Split(string list) => list.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
