using System.Globalization;
using System.Text.RegularExpressions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Work.Items;

/// <summary>
/// Gives numbers, each one once. A number is drawn in a transaction of its own before the item is kept: where that fails, the series has a gap.
/// </summary>
public sealed partial class NumberSeries(SiteDbContext db, WriterGate gate)
{
    /// <summary>The next number of a series.</summary>
    /// <param name="prefix">What its numbers begin with.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<string> NextAsync(string prefix, CancellationToken cancellationToken) => (await NextAsync(prefix, 1, cancellationToken))[0];

    /// <summary>The next numbers of a series.</summary>
    /// <param name="prefix">What its numbers begin with.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<string>> NextAsync(string prefix, int count, CancellationToken cancellationToken)
    {
        if (count == 0) return [];
        using var exit = await gate.EnterAsync(cancellationToken);
        var last = (await db.Database.SqlQuery<long>(
            $"""
            INSERT INTO "WorkNumbers" ("Prefix", "Last") VALUES ({prefix}, {(long)count})
            ON CONFLICT ("Prefix") DO UPDATE SET "Last" = "WorkNumbers"."Last" + {(long)count}
            RETURNING "Last" AS "Value"
            """).ToListAsync(cancellationToken)).Single();
        return [.. Enumerable.Range(0, count).Select(i => Write(prefix, last - count + 1 + i))];
    }

    /// <summary>Sees to it that these numbers, which come from elsewhere, are not given again.</summary>
    public async Task LiftAsync(IEnumerable<string> numbers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        foreach (var series in numbers.Select(Parse).OfType<(string Prefix, long Value)>().GroupBy(n => n.Prefix))
        {
            var (prefix, last) = (series.Key, series.Max(n => n.Value));
            using var exit = await gate.EnterAsync(cancellationToken);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "WorkNumbers" ("Prefix", "Last") VALUES ({prefix}, {last})
                ON CONFLICT ("Prefix") DO UPDATE SET "Last" = CASE WHEN "WorkNumbers"."Last" < excluded."Last" THEN excluded."Last" ELSE "WorkNumbers"."Last" END
                """,
                cancellationToken);
        }
    }

    /// <summary>Prefix and value of a number; null where it belongs to no series.</summary>
    public static (string Prefix, long Value)? Parse(string number) =>
        Numbered().Match(number) is { Success: true } match ? (match.Groups[1].Value, long.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture)) : null;

    private static string Write(string prefix, long value) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{value:D7}");

    [GeneratedRegex(@"^([A-Z]{1,10})([0-9]{1,15})\z")]
    private static partial Regex Numbered();
}
