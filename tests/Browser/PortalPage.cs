using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

/// <summary>A page of the portal: whom it is shown to and how one gets there.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Person">Who opens it; null for nobody.</param>
/// <param name="OpenAsync">Goes there.</param>
public sealed partial record PortalPage(string Name, string? Person, Func<Guest, Task> OpenAsync)
{
    /// <summary>All pages, and the states of them that look different.</summary>
    public static IReadOnlyList<PortalPage> All { get; } =
    [
        new("home", "patty", g => g.GoAsync("/")),
        new("suggestions", "patty", SuggestionsAsync),
        new("menu", "thomas", MenuAsync),
        new("results", "patty", g => g.GoAsync("/search?q=vpn")),
        new("filtered", "patty", g => g.GoAsync("/search?q=vpn&culture=fi")),
        new("no hits", "patty", g => g.GoAsync("/search?q=xqzwv")),
        new("search without words", "patty", g => g.GoAsync("/search")),
        new("article", "thomas", g => g.GoAsync("/articles/vpn")),
        new("discussion", "patty", DiscussionAsync),
        new("how mine are read", "thomas", g => g.GoAsync("/articles/mine")),
        new("how the team's are read", "thomas", g => g.GoAsync("/articles/mine?whose=Team")),
        new("how one is read", "thomas", ReadershipAsync),
        new("draft reports", "patty", ReportsAsync),
        new("reviews", "editor", g => g.GoAsync("/articles/review")),
        new("retired", "thomas", g => g.GoAsync("/articles?retired=true")),
        new("list", "patty", g => g.GoAsync("/articles")),
        new("drafts", "thomas", g => g.GoAsync("/articles?drafts=true")),
        new("editor new", "thomas", g => g.GoAsync("/articles/write")),
        new("editor edit", "editor", EditAsync),
        new("editor with errors", "thomas", WrongAsync),
        new("confirm", "editor", ConfirmAsync),
        new("conflict", "thomas", ConflictAsync),
        new("questions", "patty", g => g.GoAsync("/questions")),
        new("questions of a team", "thomas", g => g.GoAsync("/questions?show=team")),
        new("question", "patty", g => g.GoAsync("/questions/can-outlook-wait-a-minute-before-it-really-sends-my-mail")),
        new("question without answers", "thomas", g => g.GoAsync("/questions/who-pays-for-a-headset-that-a-colleague-wants-to-use-at-home")),
        new("ask", "patty", g => g.GoAsync("/questions/ask?title=outlook signature")),
        new("question edit", "patty", QuestionEditAsync),
        new("report a fault", "patty", g => g.GoAsync("/tickets/report")),
        new("my tickets", "deborah", g => g.GoAsync("/tickets")),
        new("ticket", "patty", TicketAsync),
        new("ticket queue", "thomas", g => g.GoAsync("/workbench/work")),
        new("work item", "thomas", WorkItemAsync),
        new("browse", "patty", g => g.GoAsync("/browse")),
        new("browse a type", "patty", g => g.GoAsync("/browse/PortfolioService")),
        new("role card", "patty", g => g.GoAsync("/roles/office-coordinator")),
        new("workbench", "aino", g => g.GoAsync("/workbench")),
        new("workbench list", "editor", g => g.GoAsync("/workbench/content")),
        new("workbench new", "thomas", g => g.GoAsync("/workbench/content/new/ServiceDescription")),
        new("workbench versions", "editor", VersionsAsync),
        new("workbench types", "editor", g => g.GoAsync("/workbench/types")),
        new("audit trail", "admin", g => g.GoAsync("/workbench/audit")),
        new("messages", "admin", g => g.GoAsync("/workbench/outbox")),
        new("search index", "admin", g => g.GoAsync("/workbench/search-index")),
        new("why a hit is there", "admin", g => g.GoAsync("/workbench/search-index/why?q=vpn connection&person=patty")),
        new("synonyms", "editor", g => g.GoAsync("/workbench/synonyms")),
        new("synonyms new", "editor", g => g.GoAsync("/workbench/synonyms/edit?words=laptop&targets=thinkpad")),
        new("recipes", "admin", g => g.GoAsync("/workbench/recipes")),
        new("background tasks", "admin", g => g.GoAsync("/workbench/background-tasks")),
        new("background task runs", "admin", g => g.GoAsync("/workbench/background-tasks/PublishLaterTask")),
        new("publish later", "editor", PublishLaterAsync),
        new("searched and not found", "editor", g => g.GoAsync("/workbench/gaps")),
        new("something not found", "editor", GapAsync),
        new("saved searches", "editor", g => g.GoAsync("/workbench/saved-searches")),
        new("saved search new", "editor", g => g.GoAsync("/workbench/saved-searches/edit?text=wi-fi")),
        new("best bets", "editor", g => g.GoAsync("/workbench/best-bets")),
        new("best bet new", "editor", g => g.GoAsync("/workbench/best-bets/edit?words=parking")),
        new("results that lack a word", "patty", g => g.GoAsync("/search?q=vpn spaceship")),
        new("nothing left with filters", "patty", g => g.GoAsync("/search?q=expensatron&culture=fi&types=Question")),
        new("time to find", "isaac", g => g.GoAsync("/workbench/time-to-find")),
        new("kept searches", "admin", g => g.GoAsync("/workbench/search-log")),
        new("tour", "patty", g => g.GoAsync("/welcome")),
        new("home of an administrator", "admin", g => g.GoAsync("/")),
        new("next steps", "admin", g => g.GoAsync("/workbench/next-steps")),
        new("searches to try", "admin", g => g.GoAsync("/workbench/welcome")),
        new("branding", "admin", g => g.GoAsync("/workbench/branding")),
        new("people", "admin", g => g.GoAsync("/workbench/people")),
        new("person new", "admin", g => g.GoAsync("/workbench/people/new")),
        new("person edit", "admin", g => g.GoAsync("/workbench/people/thomas")),
        new("person sees", "admin", g => g.GoAsync("/workbench/people/thomas/sees?q=vpn&address=/roles/office-coordinator")),
        new("roles", "admin", g => g.GoAsync("/workbench/roles")),
        new("role edit", "admin", g => g.GoAsync("/workbench/roles/Administrator")),
        new("policies", "patty", g => g.GoAsync("/policies")),
        new("policy", "deborah", g => g.GoAsync("/policies/information-security")),
        new("who has confirmed", "isaac", ConfirmationsAsync),
        new("design", "admin", g => g.GoAsync("/workbench/design")),
        new("design with errors", "admin", DesignErrorsAsync),
        new("toast", "admin", ToastAsync),
        new("profile", "patty", g => g.GoAsync("/profile")),
        new("password", "patty", g => g.GoAsync("/profile/password")),
        new("sign-in", null, g => g.GoAsync("/sign-in")),
        new("sign-out", "patty", g => g.GoAsync("/sign-out")),
        new("403", "patty", g => g.GoAsync("/articles/write", 403)),
        new("404", "patty", g => g.GoAsync("/no-such-page", 404)),
    ];

    public static PortalPage Called(string name) => All.Single(page => page.Name == name);

    private static async Task SuggestionsAsync(Guest guest)
    {
        await guest.GoAsync("/");
        await guest.Search.PressSequentiallyAsync("pri");
        await Expect(guest.Suggestions.First).ToBeVisibleAsync();
        await guest.Page.Keyboard.PressAsync("ArrowDown");
    }

    private static async Task MenuAsync(Guest guest)
    {
        await guest.GoAsync("/search");
        await guest.Page.Locator(".menu summary").ClickAsync();
    }

    private static async Task DiscussionAsync(Guest guest)
    {
        await guest.GoAsync("/articles/vpn");
        await guest.Page.Locator("button[name=helpful][value=false]").ClickAsync();
        await Expect(guest.Page.Locator("#note")).ToBeVisibleAsync();
        // Once for all tests: nobody can write more than some comments an hour.
        if (await guest.Page.Locator(".comment").CountAsync() == 0)
        {
            await guest.Page.Locator("#text").FillAsync("Which menu is meant?");
            await guest.Page.Locator("form:has(#text) button").ClickAsync();
        }

        await Expect(guest.Page.Locator(".comment").First).ToBeVisibleAsync();
    }

    private static async Task ReadershipAsync(Guest guest)
    {
        await guest.GoAsync("/articles/mine");
        await guest.Page.Locator(".readership h2 a").First.ClickAsync();
        await Expect(guest.Page.Locator(".chart-plot")).ToBeVisibleAsync();
    }

    private static async Task ReportsAsync(Guest guest)
    {
        await guest.GoAsync("/articles/meeting-room-display");
        await guest.Page.Locator("button[name=helpful][value=false]").ClickAsync();
        await Expect(guest.Page.Locator("#note")).ToBeVisibleAsync();
        await guest.Page.Locator("summary:has-text('?')").Last.ClickAsync();
        await guest.Page.Locator("#report").FillAsync("The picture stays black.");
        await guest.Page.Locator("form:has(#report) button").ClickAsync();
        await Expect(guest.Page.Locator(".comment").First).ToBeVisibleAsync();
    }

    private static async Task EditAsync(Guest guest)
    {
        await guest.GoAsync("/articles/vpn");
        await guest.Page.Locator("a[href*='/articles/write/']").ClickAsync();
        await Expect(guest.Page.Locator("#preview h2").First).ToBeAttachedAsync();
    }

    private static async Task QuestionEditAsync(Guest guest)
    {
        await guest.GoAsync("/questions/can-outlook-wait-a-minute-before-it-really-sends-my-mail");
        await guest.Page.Locator("a[href*='/questions/edit/']").ClickAsync();
        await Expect(guest.Page.Locator("#Input_Title")).ToBeVisibleAsync();
    }

    private static async Task TicketAsync(Guest guest)
    {
        await guest.GoAsync("/tickets/report");
        await guest.Page.Locator("#Input_Title").FillAsync("The projector stays dark");
        await guest.Page.Locator("form:has(#Input_Title) .button").First.ClickAsync();
        await Expect(guest.Page.Locator(".timeline > li").First).ToBeVisibleAsync();
    }

    private static async Task WorkItemAsync(Guest guest)
    {
        await TicketAsync(guest);
        await guest.GoAsync("/workbench/work");
        await guest.Main.Locator("table a").First.ClickAsync();
        await Expect(guest.Page.Locator(".timeline > li").First).ToBeVisibleAsync();
    }

    private static async Task GapAsync(Guest guest)
    {
        await guest.GoAsync("/search?q=xqzwv");
        await guest.GoAsync("/workbench/gaps");
        await guest.Main.Locator("table a").First.ClickAsync();
        await Expect(guest.Page.Locator(".timeline > li").First).ToBeVisibleAsync();
    }

    private static async Task VersionsAsync(Guest guest)
    {
        await guest.GoAsync("/roles/office-coordinator");
        await guest.Page.Locator("a[href*='/workbench/content/']").ClickAsync();
        await guest.Page.Locator("a[href$='/versions']").ClickAsync();
        await Expect(guest.Page.Locator(".timeline > li").First).ToBeVisibleAsync();
    }

    private static async Task PublishLaterAsync(Guest guest)
    {
        await guest.GoAsync("/workbench/content/new/RoleCard");
        await guest.Page.Locator("[name='RoleCard.Name.en']").FillAsync("Keeper of the calendar");
        await guest.Page.Locator("[name='RoleCard.Description.en']").FillAsync("Turns its leaves.");
        await guest.Page.Locator("[name='RoleCard.KeyActivities.en']").FillAsync("- turns leaves");
        await guest.Page.Locator("#PublishAt").FillAsync("2099-01-01T08:00");
        await guest.Page.Locator("button[value=later]").ClickAsync();
        await Expect(guest.Page.Locator("form[action*=CancelSchedule]")).ToBeVisibleAsync();
    }

    private static async Task DesignErrorsAsync(Guest guest)
    {
        await guest.GoAsync("/workbench/design");
        await guest.Page.Locator("form:has(#Subject) .button").ClickAsync();
        await Expect(guest.Page.Locator(".error-summary")).ToBeFocusedAsync();
    }

    private static async Task ToastAsync(Guest guest)
    {
        await guest.GoAsync("/workbench/design");
        await guest.Page.Locator("#Subject").FillAsync("The projector");
        await guest.Page.Locator("form:has(#Subject) .button").ClickAsync();
        await Expect(guest.Page.Locator(".toast .toast-close")).ToBeVisibleAsync();
    }

    private static async Task WrongAsync(Guest guest)
    {
        await guest.GoAsync("/articles/write");
        await guest.Page.Locator("button[formaction*=Publish]").ClickAsync();
        await Expect(guest.Page.Locator(".error-summary")).ToBeFocusedAsync();
    }

    private static async Task ConfirmAsync(Guest guest)
    {
        await EditAsync(guest);
        await guest.Page.Locator(".button-quiet-danger").ClickAsync();
        await Expect(guest.Page.Locator(".confirm")).ToBeVisibleAsync();
    }

    private static async Task ConfirmationsAsync(Guest guest)
    {
        await guest.GoAsync("/policies/information-security");
        await guest.Page.Locator("a[href*='/workbench/policies/']").ClickAsync();
        await Expect(guest.Page.Locator("progress.share")).ToBeVisibleAsync();
    }

    // The version that was opened is not the one that is stored.
    private static async Task ConflictAsync(Guest guest)
    {
        await guest.GoAsync("/articles/write");
        await guest.Page.Locator("#Input_Title").FillAsync("Kept twice");
        await guest.Page.Locator("#Input_Markdown").FillAsync("One line.\n\nAnother line.");
        await guest.Page.Locator("[data-save]").ClickAsync();
        await Expect(guest.Page).ToHaveURLAsync(WriteAddress());
        var first = await guest.Page.Locator("#Input_VersionId").InputValueAsync();
        await guest.Page.Locator("#Input_Markdown").FillAsync("One line.\n\nWhat the other wrote.");
        await guest.Page.Locator("[data-save]").ClickAsync();
        await Expect(guest.Page.Locator("#Input_VersionId")).Not.ToHaveValueAsync(first);
        await guest.Page.EvaluateAsync("version => { document.querySelector('#Input_VersionId').value = version; }", first);
        await guest.Page.Locator("#Input_Markdown").FillAsync("One line.\n\nMy own line.");
        await guest.Page.Locator("[data-save]").ClickAsync();
        await Expect(guest.Page.Locator(".conflict")).ToBeVisibleAsync();
    }

    [GeneratedRegex("/articles/write/[0-9a-z]{26}")]
    private static partial Regex WriteAddress();
}
