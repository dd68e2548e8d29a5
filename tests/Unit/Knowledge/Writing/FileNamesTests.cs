using ItsmSite.Knowledge.Writing;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Writing;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("Screenshot 2026-03-01 at 14.05.png", ".png", "Screenshot-2026-03-01-at-14-05.png")]
    [InlineData("Näyttökuva (2).PNG", ".png", "Näyttökuva-2.png")]
    [InlineData("../../etc/passwd", ".txt", "passwd.txt")]
    [InlineData("C:\\Users\\thomas\\a b.docx", ".docx", "a-b.docx")]
    [InlineData("setup.exe", ".zip", "setup.zip")]
    [InlineData("???", ".png", "file.png")]
    [InlineData("", ".pdf", "file.pdf")]
    public void Name_FitsIntoALink_AndEndsAsItsContent(string name, string extension, string expected) => Assert.Equal(expected, FileNames.Of(name, extension));

    [Fact]
    public void Name_ThatIsTaken_GetsANumber()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "screen.png", "Screen-2.png" };
        Assert.Equal("screen-3.png", FileNames.Free("screen.png", taken));
        Assert.Equal("other.png", FileNames.Free("other.png", taken));
    }
}
