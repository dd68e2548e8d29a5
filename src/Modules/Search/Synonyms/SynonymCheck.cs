using ItsmSite.Search.Analysis;

namespace ItsmSite.Search.Synonyms;

/// <summary>What was typed, as a rule or with what is wrong about it.</summary>
/// <param name="Outcome">What is wrong, or <see cref="SynonymOutcome.Done"/>.</param>
/// <param name="Rule">The rule; null where something is wrong.</param>
/// <param name="IsOfTargets">Whether it is the targets that are wrong.</param>
public sealed record SynonymCheck(SynonymOutcome Outcome, SynonymRule? Rule = null, bool IsOfTargets = false)
{
    /// <summary>Most words and phrases of a set, both sides together.</summary>
    public const int MostEntries = 10;

    /// <summary>Most characters of a word or phrase.</summary>
    public const int MaxLength = 60;

    /// <summary>Most words of a phrase.</summary>
    public const int MaxWords = 4;

    private static readonly char[] s_separators = [',', ';', '\n', '\r'];

    /// <summary>Reads what was typed; a word that is there twice counts once.</summary>
    public static SynonymCheck Of(SynonymInput input, ITextAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(analyzer);
        var words = Split(input.Words);
        var targets = Split(input.Targets).Except(words, StringComparer.OrdinalIgnoreCase).ToList();
        if (words.Count == 0) return new(SynonymOutcome.NoWords);
        if (words.Select(w => Fault(w, analyzer)).FirstOrDefault(f => f != SynonymOutcome.Done) is var wrong and not SynonymOutcome.Done) return new(wrong);
        if (targets.Select(t => Fault(t, analyzer)).FirstOrDefault(f => f != SynonymOutcome.Done) is var wrongTarget and not SynonymOutcome.Done) return new(wrongTarget, IsOfTargets: true);
        return (words.Count + targets.Count) switch
        {
            1 => new(SynonymOutcome.OneWord),
            > MostEntries => new(SynonymOutcome.TooManyWords, IsOfTargets: words.Count <= MostEntries),
            _ => new(SynonymOutcome.Done, new SynonymRule(words, targets)),
        };
    }

    private static List<string> Split(string? text) => [.. (text ?? "").Split(s_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => string.Join(' ', entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(entry => entry.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static SynonymOutcome Fault(string entry, ITextAnalyzer analyzer) => entry.Length > MaxLength ? SynonymOutcome.TooLong : analyzer.Analyze(entry, null).Count switch
    {
        0 => SynonymOutcome.NoLetters,
        > MaxWords => SynonymOutcome.TooWordy,
        _ => SynonymOutcome.Done,
    };
}
