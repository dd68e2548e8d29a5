using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Synonyms;

/// <summary>Says of synonyms what they are, and what is wrong with them.</summary>
public sealed class SynonymTexts(IStringLocalizer<SearchResource> texts)
{
    /// <summary>A rule in one line: "wifi, wireless network" or "laptop → ThinkPad".</summary>
    public static string Line(SynonymRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var words = string.Join(", ", rule.Words);
        return rule.IsOneWay ? $"{words} → {string.Join(", ", rule.Targets)}" : words;
    }

    /// <summary>The field that is at fault and what to do about it.</summary>
    public (string Field, string Message) FaultOf(SynonymCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var message = check.Outcome switch
        {
            SynonymOutcome.NoWords => texts["Write the words that mean the same, with commas between them."],
            SynonymOutcome.OneWord => texts["Write at least one more word that means the same, or what else it should find."],
            SynonymOutcome.TooManyWords => texts["There can be {0} words and phrases at most. Leave the rarest out.", SynonymCheck.MostEntries],
            SynonymOutcome.TooLong => texts["A word or phrase can have {0} characters at most. Put commas between the words.", SynonymCheck.MaxLength],
            SynonymOutcome.TooWordy => texts["A phrase can have {0} words at most. Put commas between the words.", SynonymCheck.MaxWords],
            SynonymOutcome.NoLetters => texts["Each word needs letters or digits."],
            SynonymOutcome.TooManySets => texts["There can be {0} sets of synonyms at most. Delete some that nobody needs first.", SynonymSet.Most],
            _ => texts["The same synonyms are there already."],
        };
        return (check.IsOfTargets ? nameof(SynonymInput.Targets) : nameof(SynonymInput.Words), message);
    }
}
