using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>This part: how many of the words that say something a hit lacks.</summary>
public abstract partial class SearchIndexContract
{
    [Theory]
    [InlineData("token renewal", 2, 0)]
    [InlineData("how do I renew the token", 2, 0)]
    [InlineData("token renewals for the spaceship", 3, 1)]
    [InlineData("token", 1, 0)]
    [InlineData("tokem renewal", 2, 0)]
    public async Task Hit_SaysHowManyTellingWordsItLacks(string query, int telling, int missed)
    {
        await FillAsync(
            Document("a", "Renewal of a token", "Ask at the desk how the token is renewed."),
            Document("b", "Printer", "The printer is in the hall."),
            Document("c", "Canteen", "The canteen opens at eleven."));

        var result = await SearchAsync(query);

        Assert.Equal("a", result.Hits[0].ExternalId);
        Assert.Equal((telling, missed), (result.TellingWords, result.Hits[0].MissedWords));
    }
}
