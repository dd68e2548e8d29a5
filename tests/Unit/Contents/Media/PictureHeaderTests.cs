using ItsmSite.Contents.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Media;

public sealed class PictureHeaderTests
{
    [Fact]
    public void Size_IsReadFromTheHeaderOfEachKind()
    {
        Assert.Equal((640, 480), PictureHeader.Read("image/png", Pictures.Png(640, 480)));
        Assert.Equal((4000, 300), PictureHeader.Read("image/jpeg", Pictures.Jpeg(4000, 300)));
        Assert.Equal((320, 200), PictureHeader.Read("image/gif", Pictures.Gif(320, 200)));
        Assert.Equal((100_000, 2), PictureHeader.Read("image/webp", Pictures.WebP("VP8X", 0, 0, 0, 0, 0x9F, 0x86, 0x01, 1, 0, 0)));
        Assert.Equal((1, 1), PictureHeader.Read("image/webp", Pictures.WebP("VP8L", 0x2F, 0, 0, 0, 0)));
        Assert.Equal((176, 144), PictureHeader.Read("image/webp", Pictures.WebP("VP8 ", 0, 0, 0, 0x9D, 0x01, 0x2A, 176, 0, 144, 0)));
    }

    [Fact]
    public void Header_CutOffAnywhere_IsNoPicture()
    {
        foreach (var (type, whole) in new[] { ("image/png", Pictures.Png(10, 10)[..24]), ("image/jpeg", Pictures.Jpeg(10, 10)[..23]), ("image/gif", Pictures.Gif(10, 10)) })
        {
            Assert.NotNull(PictureHeader.Read(type, whole));
            for (var length = 0; length < whole.Length; length++) Assert.Null(PictureHeader.Read(type, whole.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Jpeg_OfMarkersThatGoNowhere_EndsReading()
    {
        Assert.Null(PictureHeader.Read("image/jpeg", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 5000)]));
        Assert.Null(PictureHeader.Read("image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0, 0, 0]));
    }
}
