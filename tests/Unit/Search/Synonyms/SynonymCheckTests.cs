using ItsmSite.Search.Analysis;
using ItsmSite.Search.Synonyms;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Synonyms;

/// <summary>What may be kept as synonyms.</summary>
public sealed class SynonymCheckTests
{
    [Theory]
    [InlineData("", "", SynonymOutcome.NoWords, false)]
    [InlineData(" , ;", "ThinkPad", SynonymOutcome.NoWords, false)]
    [InlineData("wifi", "", SynonymOutcome.OneWord, false)]
    [InlineData("wifi, WiFi", "wifi", SynonymOutcome.OneWord, false)]
    [InlineData("a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11", "", SynonymOutcome.TooManyWords, false)]
    [InlineData("a1,a2,a3,a4,a5,a6,a7,a8,a9", "a10,a11", SynonymOutcome.TooManyWords, true)]
    [InlineData("one two three four five, wifi", "", SynonymOutcome.TooWordy, false)]
    [InlineData("wifi", "one two three four five", SynonymOutcome.TooWordy, true)]
    [InlineData("wifi, ???", "", SynonymOutcome.NoLetters, false)]
    public void Check_OfWhatCannotBeKept_SaysWhatIsWrongAndWhere(string words, string targets, SynonymOutcome outcome, bool isOfTargets) =>
        Assert.Equal(new SynonymCheck(outcome, null, isOfTargets), Check(words, targets));

    [Fact]
    public void Check_OfALongWord_RefusesIt()
    {
        Assert.Equal(SynonymOutcome.TooLong, Check($"wifi,{new string('x', 61)}", "").Outcome);
        Assert.Equal(SynonymOutcome.Done, Check($"wifi,{new string('x', 60)}", "").Outcome);
    }

    [Fact]
    public void Check_TakesWordsFromLinesAndCommas_OnceEach()
    {
        var rule = Check(" wifi ,Wireless   network\r\nlangaton verkko; WIFI", "").Rule!;

        Assert.Equal(["wifi", "Wireless network", "langaton verkko"], rule.Words);
        Assert.False(rule.IsOneWay);
    }

    [Fact]
    public void Key_IsThatOfTheSameSet_WhateverItsOrder_ButNotOfTheOtherDirection()
    {
        Assert.Equal(Key("wifi, Wireless", ""), Key("wireless, WIFI", ""));
        Assert.NotEqual(Key("wifi", "wireless"), Key("wireless", "wifi"));
        Assert.NotEqual(Key("wifi, wireless", ""), Key("wifi", "wireless"));
    }

    private static string Key(string words, string targets) => SynonymSet.KeyOf(Check(words, targets).Rule!);

    private static SynonymCheck Check(string words, string targets) => SynonymCheck.Of(new SynonymInput(words, targets), new TextAnalyzer());
}
