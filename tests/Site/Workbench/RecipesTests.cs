using System.Net;
using System.Text;
using System.Text.Json;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

public sealed class RecipesTests(SiteFixture fixture)
{
    private const string Url = "/workbench/recipes";

    [Theory]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("editor", HttpStatusCode.Forbidden)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task Page_IsForAdministrators(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(expected, (await visitor.ReadAsync(Url)).Status);
        Assert.Equal(expected, (await visitor.GetAsync($"{Url}?handler=Export")).StatusCode);
    }

    [Fact]
    public async Task Setup_IsListedButCannotBeRun()
    {
        using var admin = await fixture.SignInAsync("admin");
        var page = await admin.PageAsync(Url);
        Assert.Contains("For new sites only", page.QuerySelector("#recipe-eagle5")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#recipe-policies button"));
        foreach (var handler in new[] { "Run", "Try" })
        {
            var (_, refused) = await admin.PostAsync(page, $"{Url}?handler={handler}", ("key", "eagle5"));
            Assert.Contains("can't be run here", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhatWouldChange_OfARecipeThatWasRun_IsNothing()
    {
        using var admin = await fixture.SignInAsync("admin");
        var (_, page) = await admin.PostAsync(await admin.PageAsync(Url), $"{Url}?handler=Try", ("key", "policies"));
        var rows = page.QuerySelectorAll("[aria-labelledby=outcome] tbody tr").Select(r => r.TextContent).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains("0 added", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Upload_IsTriedOutFirst_AndRunOnRequest()
    {
        using var admin = await fixture.SignInAsync("admin");
        var recipe = Encoding.UTF8.GetBytes("""{ "name": "heliograph", "displayName": "Heliograph", "steps": [ { "name": "Roles", "Roles": [{ "Name": "Heliographer", "Description": "Signals" }] } ] }""");
        var (_, tried) = await admin.UploadAsync(await admin.PageAsync(Url), $"{Url}?handler=Upload", "file", "heliograph.recipe.json", recipe);
        Assert.Contains("1 added", tried.QuerySelector("[aria-labelledby=outcome]")!.TextContent, StringComparison.Ordinal);
        Assert.False(await HasRoleAsync());
        var key = tried.QuerySelector("form[action*=RunUpload] input[name=key]")!.GetAttribute("value")!;
        var (_, done) = await admin.PostAsync(tried, $"{Url}?handler=RunUpload", ("key", key));
        Assert.NotNull(done.QuerySelector("[aria-labelledby=outcome] .notice-success"));
        Assert.True(await HasRoleAsync());
        await using var scope = fixture.Site.CreateScope();
        var events = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<AuditEntry>().Where(e => e.SubjectName == "Heliograph" && e.UserName == "admin").OrderBy(e => e.Id).Select(e => e.Event).ToListAsync();
        Assert.Equal(["Recipe.Started", "Recipe.Finished"], events);
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "recipes", "upload.recipe.json")));
        var (_, gone) = await admin.PostAsync(done, $"{Url}?handler=RunUpload", ("key", key));
        Assert.Contains("not here any more", gone.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "name": "x", "steps": [ { "name": "NoSuchStep" } ] }""", "upload.recipe.json, step 1 (NoSuchStep)")]
    [InlineData("""{ "name": """, "line 1, column")]
    [InlineData("""{ "name": "x", "issetuprecipe": true, "steps": [] }""", "can't be run here")]
    public async Task Upload_OfAWrongRecipe_SaysWhatIsWrongAndOffersNoRun(string recipe, string expected)
    {
        using var admin = await fixture.SignInAsync("admin");
        var (_, page) = await admin.UploadAsync(await admin.PageAsync(Url), $"{Url}?handler=Upload", "file", "x.recipe.json", Encoding.UTF8.GetBytes(recipe));
        var error = page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain(fixture.Site.Folder, error, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*=RunUpload]"));
    }

    [Theory]
    [InlineData("../../site")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task RunUpload_OfAnotherKey_IsRefused(string key)
    {
        using var admin = await fixture.SignInAsync("admin");
        var (_, page) = await admin.PostAsync(await admin.PageAsync(Url), $"{Url}?handler=RunUpload", ("key", key));
        Assert.Contains("not here any more", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_HasWhatIsPrivateToNobody()
    {
        using var aino = await fixture.SignInAsync("aino");
        await aino.SubmitAsync(await aino.PageAsync("/workbench/content/new/DiaryEntry"), new()
        {
            ["TitlePart.Title"] = ["Tachymeter in confidence"],
            ["DiaryEntry.Date.Value"] = ["2026-11-20"],
            ["DiaryEntry.Text.Markdown"] = ["For me alone."],
            ["do"] = ["publish"],
        });
        using var admin = await fixture.SignInAsync("admin");
        var json = await admin.Http.GetStringAsync(new Uri($"{Url}?handler=Export&content=true", UriKind.Relative));
        using var recipe = JsonDocument.Parse(json);
        var steps = recipe.RootElement.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("name").GetString()).ToList();
        Assert.Contains("content", steps);
        Assert.DoesNotContain("Users", steps);
        Assert.DoesNotContain("Tachymeter", json, StringComparison.Ordinal);
        Assert.Contains("Office Coordinator", json, StringComparison.Ordinal);
    }

    private async Task<bool> HasRoleAsync()
    {
        await using var scope = fixture.Site.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<ItsmSite.Framework.Permissions.IPeople>().ListRolesAsync(default)).Contains("Heliographer");
    }
}
