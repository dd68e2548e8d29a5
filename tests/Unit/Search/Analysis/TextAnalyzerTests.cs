using ItsmSite.Search.Analysis;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

public sealed class TextAnalyzerTests
{
    private readonly TextAnalyzer _analyzer = new();

    [Theory]
    [InlineData("Wi-Fi", "wifi", "wi fi")]
    [InlineData("Wi\u2011Fi", "wifi", "wi fi")]
    [InlineData("WiFi", "wifi", "wi fi")]
    [InlineData("e-mail", "email", "e mail")]
    [InlineData("O365", "o365", "")]
    [InlineData("0x80070005", "0x80070005", "")]
    [InlineData("0X80070BED", "0x80070bed", "")]
    [InlineData("C#", "c#", "c")]
    [InlineData("C++", "c++", "c")]
    [InlineData("Notepad++", "notepad++", "notepad")]
    [InlineData("C#-kieli", "c#kieli", "c# c kieli")]
    [InlineData(".NET", "dotnet", "dot net")]
    [InlineData("ASP.NET", "aspnet", "asp net")]
    [InlineData("file_name.txt", "filenametxt", "file name txt")]
    [InlineData("v2.0.1", "v2.0.1", "v2 0 1")]
    [InlineData("2024-11-05", "2024.11.05", "2024 11 05")]
    [InlineData("24/7", "24.7", "24 7")]
    [InlineData("CVE-2021-44228", "cve2021.44228", "cve 2021 44228")]
    [InlineData("user@example.org", "userexampleorg", "user example org")]
    [InlineData("setup.exe", "setupexe", "setup exe")]
    [InlineData("TCP/IP", "tcpip", "tcp ip")]
    [InlineData("AT&T", "att", "at t")]
    [InlineData("PowerShell", "powershell", "power shell")]
    [InlineData("PowerShell-skripti", "powershellskripti", "powershell power shell skripti")]
    [InlineData("SQLServer", "sqlserver", "sql server")]
    [InlineData("PDFs", "pdfs", "")]
    [InlineData("iPhone", "iphone", "i phone")]
    [InlineData("don't", "dont", "")]
    [InlineData("don\u2019t", "dont", "")]
    [InlineData("EU:ssa", "eussa", "eu")]
    [InlineData("PDF:n", "pdfn", "pdf")]
    [InlineData("OneDrive:n", "onedriven", "onedrive one drive")]
    [InlineData("pass\u00ADword", "password", "")]
    [InlineData("pass\u200Bword", "password", "")]
    [InlineData("Café", "cafe", "")]
    [InlineData("Cafe\u0301", "cafe", "")]
    [InlineData("KÄYTTÖOHJE", "käyttöohje", "")]
    [InlineData("Ka\u0308ytto\u0308ohje", "käyttöohje", "")]
    [InlineData("Åström", "åström", "")]
    [InlineData("Müller", "muller", "")]
    [InlineData("Straße", "strasse", "")]
    [InlineData("Škoda", "skoda", "")]
    [InlineData("Bodø", "bodö", "")]
    [InlineData("Æther", "aether", "")]
    [InlineData("oﬃce", "office", "")]
    [InlineData("Ｐｒｉｎｔ", "print", "")]
    [InlineData("İstanbul", "istanbul", "")]
    [InlineData("Łódź", "lodz", "")]
    [InlineData("tiếng", "tieng", "")]
    [InlineData("Ёлка", "елка", "")]
    [InlineData("ΟΔΌΣ", "οδοσ", "")]
    [InlineData("١٢٣", "123", "")]
    [InlineData("हिन्दी", "हिन्दी", "")]
    public void Analyze_OneWord_HasExactFormAndParts(string text, string exact, string parts)
    {
        var token = Assert.Single(_analyzer.Analyze(text, null));
        Assert.Equal(exact, token.Exact);
        Assert.Equal(parts, string.Join(' ', token.Parts));
        Assert.Equal(token.Parts, token.PartStems);
        Assert.Equal((0, text.Length), (token.Start, token.Length));
    }

    [Theory]
    [InlineData("The user's printers, running", "en", "the user printer run")]
    [InlineData("The users\u2019 printers", "en", "the user printer")]
    [InlineData("O'Brien's laptop", "en-GB", "obrien laptop")]
    [InlineData("OneDrive's sync", "en", "onedr sync")]
    [InlineData("Käyttäjän sähköpostissa", "fi-FI", "käyttäj sähköpost")]
    [InlineData("EU:ssa EU:n EU", "fi", "eu eu eu")]
    [InlineData("PC:iden PC:lläkin", "fi", "pc pc")]
    [InlineData("Windows 10:ssä", "fi", "windows 10")]
    [InlineData("Bordeaux'n vaa'an", "fi", "bordeaux vaaan")]
    [InlineData("0x8007000 1990s O365s", "en", "0x8007000 1990s o365s")]
    [InlineData("printers käyttäjän", "sv", "printers käyttäjän")]
    public void Analyze_KnownCulture_GivesStems(string text, string culture, string stems) =>
        Assert.Equal(stems, string.Join(' ', _analyzer.Analyze(text, culture).Select(token => token.Stem)));

    [Fact]
    public void Analyze_CompoundInFinnish_GivesTheStemOfEachPart()
    {
        var token = Assert.Single(_analyzer.Analyze("VPN-yhteyden", "fi"));
        Assert.Equal(["vpn", "yhteyden"], token.Parts);
        Assert.Equal(["vpn", new FinnishStemmer().Stem("yhteyden")], token.PartStems);
    }

    [Fact]
    public void Analyze_PossessiveCompound_StemsItsLastPartWithoutIt()
    {
        var token = Assert.Single(_analyzer.Analyze("Wi-Fi's", "en"));
        Assert.Equal("wifi", token.Stem);
        Assert.Equal(["wi", "fi"], token.PartStems);
    }

    [Theory]
    [InlineData("a wi-fi network", "a@0 wifi@1 network@3")]
    [InlineData("a wi fi network", "a@0 wi@1 fi@2 network@3")]
    [InlineData("OneDrive sync", "onedrive@0 sync@1")]
    [InlineData("日本 語", "日@0 本@1 語@2")]
    [InlineData("Power BI -sovellus", "power@0 bi@1 sovellus@2")]
    [InlineData("sähkö- ja vesi", "sähkö@0 ja@1 vesi@2")]
    [InlineData("F# and C# (C++), I/O.", "f#@0 and@1 c#@2 c++@3 io@4")]
    [InlineData("note: the https://a.fi", "note@0 the@1 https@2 afi@3")]
    [InlineData("https://docs.example.com/user-guide/vpn#set-up", "https@0 docsexamplecom@1 userguide@4 vpn@6 setup@7")]
    [InlineData("/usr/local/bin and/or C:\\Temp, 11/05/2024", "usr@0 localbin@1 andor@3 c@5 temp@6 11.05.2024@7")]
    [InlineData(".gitignore ende.The", "gitignore@0 endethe@1")]
    [InlineData("10:30 #12 50+ 1,5", "10@0 30@1 12@2 50@3 1@4 5@5")]
    [InlineData("'quoted' _emphasis_ **bold** `code`", "quoted@0 emphasis@1 bold@2 code@3")]
    [InlineData("😀 ok\uD83D x", "ok@0 x@1")]
    [InlineData(" \u200B-- ", "")]
    public void Analyze_Text_GivesWordsWithPositions(string text, string words) =>
        Assert.Equal(words, string.Join(' ', _analyzer.Analyze(text, "fi").Select(token => $"{token.Exact}@{token.Position}")));

    [Fact]
    public void Analyze_WordInText_HasItsRange()
    {
        const string text = "Use the .NET «Wi-Fi» of EU:ssa!";
        var words = _analyzer.Analyze(text, "fi").Select(token => text.Substring(token.Start, token.Length));
        Assert.Equal(["Use", "the", ".NET", "Wi-Fi", "of", "EU:ssa"], words);
    }

    [Fact]
    public void Analyze_LongWord_IsCutTo64Letters()
    {
        var token = Assert.Single(_analyzer.Analyze(new string('x', 1000), "en"));
        Assert.Equal(new string('x', 64), token.Exact);
        Assert.Equal(1000, token.Length);
    }

    [Fact]
    public void Analyze_LongChain_KeepsEveryPieceWhole()
    {
        var pieces = Enumerable.Range(0, 40).Select(number => $"piece{number}").ToList();
        var tokens = _analyzer.Analyze("/" + string.Join('-', pieces), "en");
        Assert.Equal(pieces, tokens.SelectMany(token => token.Parts.Count > 0 ? token.Parts : [token.Exact]));
        Assert.All(tokens, token => Assert.InRange(token.Exact.Length, 1, 64));
        Assert.Equal(40, tokens[^1].Position + tokens[^1].Parts.Count);
    }

    [Fact]
    public void Analyze_UnchangedStem_IsTheSameInstance()
    {
        var token = Assert.Single(_analyzer.Analyze("portal", "en"));
        Assert.Same(token.Exact, token.Stem);
    }
}
