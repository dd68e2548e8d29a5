using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Questions;

/// <summary>What visitors do with questions.</summary>
internal static class QuestionVisitor
{
    /// <summary>Asks; the question's page.</summary>
    public static async Task<IHtmlDocument> AskAsync(this Visitor visitor, string title, string text = "", string team = "", bool restricted = false)
    {
        var form = await visitor.PageAsync("/questions/ask");
        var fields = new Dictionary<string, string[]> { ["Input.Title"] = [title], ["Input.Markdown"] = [text], ["Input.Team"] = [team], ["Input.Restricted"] = [restricted ? "true" : "false"] };
        var (status, page) = await visitor.SubmitAsync(form, fields);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        return page;
    }

    /// <summary>Answers a question; the page that is shown then.</summary>
    public static async Task<IHtmlDocument> AnswerAsync(this Visitor visitor, string id, string text, string? key = null)
    {
        var (status, page) = await visitor.ActAsync(id, "Answer", ("text", text), ("key", key ?? ""));
        Assert.Equal(HttpStatusCode.OK, status);
        return page;
    }

    /// <summary>Presses a button of a question's page that need not be there.</summary>
    public static async Task<(HttpStatusCode Status, IHtmlDocument Page)> ActAsync(this Visitor visitor, string id, string handler, params (string, string)[] fields) =>
        await visitor.PostAsync(await visitor.PageAsync("/questions/ask"), $"/questions/id/{id}?handler={handler}", fields);

    /// <summary>A question's id, from its page.</summary>
    public static string IdOf(IHtmlDocument page) => page.QuerySelectorAll("form[action^='/questions/id/']")[0].GetAttribute("action")!.Split('/', '?')[3];

    /// <summary>The number of the last answer on a page.</summary>
    public static string LastAnswerOf(IHtmlDocument page) => page.QuerySelectorAll("[id^=answer-]").Last(e => e.ClassList.Contains("comment")).Id!["answer-".Length..];

    /// <summary>What a page says between header and footer.</summary>
    public static string Words(this IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
