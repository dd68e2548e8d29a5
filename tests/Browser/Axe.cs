using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit;

namespace ItsmSite.Tests.Browser;

/// <summary>Looks for faults with axe: the rules of WCAG 2.2 A and AA and its good practice.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions s_rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
        // Not yet on by default, though what they ask is.
        Rules = new() { ["label-content-name-mismatch"] = new() { Enabled = true }, ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>What is wrong with a page by all rules, one line for each element.</summary>
    public static async Task<IEnumerable<string>> FaultsAsync(Guest guest, string look)
    {
        var result = await guest.Page.RunAxe(s_rules);
        Assert.NotEmpty(result.Passes);
        return result.Violations.SelectMany(v => v.Nodes.Select(n => $"{look}: {v.Id}: {n.Target}: {n.Html} {string.Join(' ', n.Any.Concat(n.All).Concat(n.None).Select(c => c.Message))}"));
    }

    /// <summary>What is wrong by some rules with a page that <see cref="FaultsAsync"/> has looked at: it brought axe there, and this goes without its detour.</summary>
    public static async Task<IEnumerable<string>> FaultsAgainAsync(Guest guest, string look, params string[] rules)
    {
        const string Run = """
            async rules => {
              const found = await axe.run(document, { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'] });
              return [String(found.passes.length), ...found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target}: ${n.html} ${[...n.any, ...n.all, ...n.none].map(c => c.message).join(' ')}`))];
            }
            """;
        var answer = await guest.Page.EvaluateAsync<string[]>(Run, rules);
        Assert.NotEqual("0", answer[0]);
        return answer.Skip(1).Select(fault => $"{look}: {fault}");
    }
}
