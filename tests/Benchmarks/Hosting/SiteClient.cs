using System.Net;
using System.Text.RegularExpressions;

namespace ItsmSite.Benchmarks.Hosting;

/// <summary>Somebody signed in over HTTP.</summary>
public sealed partial class SiteClient : IDisposable
{
    private const string Password = "Eagle5-demo!";

    private SiteClient(HttpClient http) => Http = http;

    /// <summary>Sends the session's cookies; follows no redirects.</summary>
    public HttpClient Http { get; }

    /// <summary>Signs a person of the demo company in.</summary>
    public static async Task<SiteClient> SignInAsync(Uri address, string userName)
    {
        var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false };
        var client = new SiteClient(new HttpClient(handler) { BaseAddress = address });
        var token = TokenOf(await client.Http.GetStringAsync(new Uri("/sign-in", UriKind.Relative)));
        using var answer = await client.PostAsync("/sign-in", new() { ["UserName"] = userName, ["Password"] = Password, ["__RequestVerificationToken"] = token });
        return answer.StatusCode == HttpStatusCode.Redirect ? client : throw new InvalidOperationException($"{userName} can't sign in: {answer.StatusCode}.");
    }

    /// <summary>The antiforgery token in a page's form.</summary>
    public static string TokenOf(string html) => Token().Match(html) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : throw new InvalidOperationException("The page has no form.");

    /// <summary>Posts a form.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await Http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <inheritdoc />
    public void Dispose() => Http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
