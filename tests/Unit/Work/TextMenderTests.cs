using System.Text;
using ItsmSite.Work.Import;
using Xunit;

namespace ItsmSite.Tests.Unit.Work;

public sealed class TextMenderTests
{
    [Theory]
    [InlineData("mÃ¤ aufgehÃ¤ngt", "mä aufgehängt")]
    [InlineData("â€œquotedâ€\u009d â€“ and more", "“quoted” – and more")]
    [InlineData("spÃ³Å‚ka", "spółka")]
    [InlineData("Windowsâ„¢ â„–8", "Windows™ №8")]
    [InlineData("send outï¼\u0081", "send out！")]
    [InlineData("ÃƒÂ¤", "ä")]
    public void Mend_WhatWasReadWrongly_IsAsItWasWritten(string damaged, string whole)
    {
        Assert.Equal(whole, TextMender.Mend(damaged, out var isDamaged));
        Assert.False(isDamaged);
    }

    [Theory]
    [InlineData("Äitä ja öljyä, 5 €, “so”, naïve façade")]
    [InlineData("日本語 and русский")]
    [InlineData("”HYVÄÄ PÄIVÄ”, „groß“, PÄIVÄ…")]
    [InlineData("plain")]
    [InlineData("")]
    public void Mend_WhatIsRight_StaysAsItIs(string text)
    {
        Assert.Equal(text, TextMender.Mend(text, out var isDamaged));
        Assert.False(isDamaged);
    }

    [Theory]
    [InlineData("Ã¤ is mended, â€ is cut off", "ä is mended, â€ is cut off")]
    [InlineData("lost \uFFFD letter", "lost \uFFFD letter")]
    public void Mend_WhatCanNotBeProved_IsKeptAndTold(string damaged, string kept)
    {
        Assert.Equal(kept, TextMender.Mend(damaged, out var isDamaged));
        Assert.True(isDamaged);
    }

    [Fact]
    public void Mend_EverythingWindows1252CanMangle_ComesBack()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        foreach (var text in new[] { "ääkkösiä", "Größe – „groß“", "Łódź", "你好", "emoji 🙂 there" })
            Assert.Equal(text, TextMender.Mend(windows.GetString(Encoding.UTF8.GetBytes(text)), out _));
    }
}
