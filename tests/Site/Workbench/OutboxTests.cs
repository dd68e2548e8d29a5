using System.Globalization;
using System.Net;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

public sealed class OutboxTests(SiteFixture fixture)
{
    private const string Url = "/workbench/outbox?state=parked";

    [Theory]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("isaac", HttpStatusCode.Forbidden)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task Page_IsForAdministrators(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(expected, (await visitor.ReadAsync("/workbench/outbox")).Status);
    }

    [Fact]
    public async Task GivenUp_ShowsTheErrorButNotWhatItSays()
    {
        var id = await ParkAsync("The mailbox is full");
        using var admin = await fixture.SignInAsync("admin");
        var row = (await admin.PageAsync(Url)).QuerySelector($"#message-{id}")!;
        Assert.Contains("The mailbox is full", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("personal words", row.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TryAgain_LetsItGoOn_TheSecondAdministratorIsTold()
    {
        var id = await ParkAsync("The gateway is busy");
        using var admin = await fixture.SignInAsync("admin");
        using var other = await fixture.SignInAsync("admin");
        var (mine, theirs) = (await admin.PageAsync(Url), await other.PageAsync(Url));
        var (_, done) = await admin.PostAsync(mine, "/workbench/outbox?handler=Retry", ("id", id));
        Assert.NotNull(done.QuerySelector(".notice-success"));
        Assert.Null(done.QuerySelector($"#message-{id}"));
        var (_, told) = await other.PostAsync(theirs, "/workbench/outbox?handler=Retry", ("id", id));
        Assert.Contains("Somebody else has decided", told.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var message = await FindAsync(id);
        Assert.Null(message!.ParkedUtc);
        Assert.Equal(["Message.Retried"], await AuditAsync(id));
    }

    [Fact]
    public async Task Discard_WithoutAReason_IsRefused_WithOneItIsGoneAndAudited()
    {
        var id = await ParkAsync("Nobody lives there");
        using var admin = await fixture.SignInAsync("admin");
        var (_, refused) = await admin.PostAsync(await admin.PageAsync(Url), "/workbench/outbox?handler=Discard", ("id", id), ("reason", " "));
        Assert.Contains("Say why", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(await FindAsync(id));
        await admin.PostAsync(refused, "/workbench/outbox?handler=Discard", ("id", id), ("reason", "They have left"));
        Assert.Null(await FindAsync(id));
        Assert.Equal(["Message.Discarded"], await AuditAsync(id));
        Assert.Contains("They have left", (await admin.PageAsync("/workbench/audit?group=Message")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoDecideAtOnce_TheSecondCommitFindsItGone()
    {
        var id = long.Parse(await ParkAsync("Twice"), CultureInfo.InvariantCulture);
        await using var one = fixture.Site.CreateScope();
        await using var two = fixture.Site.CreateScope();
        var (first, second) = (one.ServiceProvider.GetRequiredService<SiteDbContext>(), two.ServiceProvider.GetRequiredService<SiteDbContext>());
        var (mine, theirs) = (await first.Set<OutboxMessage>().SingleAsync(m => m.Id == id), await second.Set<OutboxMessage>().SingleAsync(m => m.Id == id));
        mine.ParkedUtc = null;
        await first.SaveChangesAsync();
        second.Remove(theirs);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    private async Task<string> ParkAsync(string error)
    {
        await using var scope = fixture.Site.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var then = new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
        var message = new OutboxMessage { Kind = "Mail", Payload = "\"personal words\"", CreatedUtc = then, NotBeforeUtc = then, ParkedUtc = then, Attempts = 5, LastError = error };
        db.Add(message);
        await db.SaveChangesAsync();
        return message.Id.ToString(CultureInfo.InvariantCulture);
    }

    private async Task<OutboxMessage?> FindAsync(string id)
    {
        await using var scope = fixture.Site.CreateScope();
        var number = long.Parse(id, CultureInfo.InvariantCulture);
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == number);
    }

    private async Task<List<string>> AuditAsync(string id)
    {
        await using var scope = fixture.Site.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<AuditEntry>().Where(e => e.SubjectType == "Message" && e.SubjectId == id && e.UserName == "admin").OrderBy(e => e.Id).Select(e => e.Event).ToListAsync();
    }
}
