using System.IO.Compression;
using System.Text;
using ItsmSite.Contents.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Media;

public sealed class MediaCheckTests
{
    [Fact]
    public void Picture_OfFiveHundredMegapixels_IsRefused()
    {
        Assert.Equal(MediaRefusal.TooManyPixels, MediaCheck.Picture(Pictures.Png(25_000, 20_000)).Refusal);
        Assert.Equal(MediaRefusal.TooManyPixels, MediaCheck.Picture(Pictures.Png(int.MaxValue, int.MaxValue)).Refusal);
        Assert.True(MediaCheck.Picture(Pictures.Png(10_000, 5_000)).IsTaken);
    }

    [Theory]
    [InlineData("screen.png", "<html><script>alert(1)</script></html>")]
    [InlineData("screen.png", "\u0089PNG")]
    [InlineData("screen.jpg", "not a picture at all")]
    public void File_CalledAPictureThatIsNone_IsRefused(string name, string content) =>
        Assert.Equal(MediaRefusal.UnknownKind, MediaCheck.File(name, Encoding.UTF8.GetBytes(content)).Refusal);

    [Fact]
    public void File_OfPictureBytesCutOff_IsRefusedAsNoPicture() => Assert.Equal(MediaRefusal.NotAPicture, MediaCheck.File("a.png", Pictures.Png(10, 10).AsMemory(0, 12)).Refusal);

    [Fact]
    public void File_IsWhatItsContentIs_WhateverItsName()
    {
        Assert.Equal(("image/gif", ".gif"), Kind(MediaCheck.File("a.png", Pictures.Gif(1, 1))));
        Assert.Equal(("application/pdf", ".pdf"), Kind(MediaCheck.File("a.exe", "%PDF-1.7"u8.ToArray())));
        Assert.Equal(("application/zip", ".zip"), Kind(MediaCheck.File("a.docx", Zip("readme.txt"))));
        Assert.EndsWith("wordprocessingml.document", MediaCheck.File("a.zip", Zip("[Content_Types].xml", "word/document.xml")).ContentType, StringComparison.Ordinal);
        Assert.Equal(".xlsx", MediaCheck.File("a", Zip("[Content_Types].xml", "xl/workbook.xml")).Extension);
        Assert.Equal(("text/plain", ".txt"), Kind(MediaCheck.File("a.TXT", "Häiriö"u8.ToArray())));
        Assert.Equal(("text/markdown", ".md"), Kind(MediaCheck.File("a.md", "# Hei"u8.ToArray())));

        static (string, string) Kind(CheckedMedia media) => (media.ContentType, media.Extension);
    }

    [Fact]
    public void File_ThatCanBeRun_IsRefused()
    {
        Assert.Equal(MediaRefusal.Executable, MediaCheck.File("notes.txt", "MZ\u0090\0\u0003"u8.ToArray()).Refusal);
        Assert.Equal(MediaRefusal.Executable, MediaCheck.File("notes.txt", "#!/bin/sh\nrm -rf ~"u8.ToArray()).Refusal);
        Assert.Equal(MediaRefusal.Executable, MediaCheck.File("fix.ps1", "Get-Item"u8.ToArray()).Refusal);
        Assert.Equal(MediaRefusal.Executable, MediaCheck.File("a.zip", Zip("tools/setup.EXE")).Refusal);
        Assert.Equal(MediaRefusal.Executable, MediaCheck.File("a.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")).Refusal);
    }

    [Fact]
    public void File_WithoutContentOrTooLargeOrOfUnknownKind_IsRefused()
    {
        Assert.Equal(MediaRefusal.Empty, MediaCheck.File("a.txt", default).Refusal);
        Assert.Equal(MediaRefusal.TooLarge, MediaCheck.File("a.txt", new byte[MediaStore.MaxLength + 1]).Refusal);
        Assert.Equal(MediaRefusal.UnknownKind, MediaCheck.File("a.txt", new byte[] { 65, 0, 66 }).Refusal);
        Assert.Equal(MediaRefusal.UnknownKind, MediaCheck.File("a.txt", new byte[] { 0xC3, 0x28 }).Refusal);
        Assert.Equal(MediaRefusal.UnknownKind, MediaCheck.File("a.zip", "PK\u0003\u0004 and no more"u8.ToArray()).Refusal);
        Assert.Equal(MediaRefusal.UnknownKind, MediaCheck.File("page.html", "<p>Hello"u8.ToArray()).Refusal);
    }

    private static byte[] Zip(params string[] names)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names) archive.CreateEntry(name);
        }

        return file.ToArray();
    }
}
