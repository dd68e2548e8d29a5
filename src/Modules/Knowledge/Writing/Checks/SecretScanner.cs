using System.Text.RegularExpressions;

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>
/// Finds passwords, keys and tokens in a text. Tokens are told by the fixed beginnings that their makers give them for this purpose; passwords by the word before
/// them and by looking like one, so that "Password: choose a long one" is no finding.
/// </summary>
public static partial class SecretScanner
{
    private const int ShortestPassword = 6;
    private const int LongestLine = 10_000;
    private static readonly char[] s_around = ['`', '*', '"', '\'', '“', '”', '’', '.', ',', ';', ')', '(', '_'];
    private static readonly string[] s_placeholders = ["<", "[", "{", "$", "%", "http://", "https://", "xxx", "***", "•", "…", "..", "example", "esimerkki", "your", "oma-"];

    private static readonly (SecretKind Kind, Regex Pattern)[] s_tokens =
    [
        (SecretKind.PrivateKey, PrivateKey()),
        (SecretKind.AwsKey, AwsKey()),
        (SecretKind.AzureKey, AzureKey()),
        (SecretKind.GitToken, GitToken()),
        (SecretKind.SlackToken, SlackToken()),
        (SecretKind.JsonWebToken, JsonWebToken()),
        (SecretKind.ConnectionString, ConnectionString()),
        (SecretKind.ConnectionString, AddressWithPassword()),
    ];

    /// <summary>What looks like a secret, in order; one in a line.</summary>
    public static IEnumerable<FoundSecret> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (FindIn(line.Length > LongestLine ? line[..LongestLine] : line, number) is { } found) yield return found;
        }
    }

    private static FoundSecret? FindIn(string line, int number)
    {
        foreach (var (kind, pattern) in s_tokens)
        {
            var match = pattern.Match(line);
            if (!match.Success) continue;
            var value = match.Groups["secret"] is { Success: true } group ? group.Value : match.Value;
            if (!IsPlaceholder(value)) return new FoundSecret(kind, value, number);
        }

        foreach (Match match in Labelled().Matches(line))
        {
            var value = match.Groups["secret"].Value.Trim(s_around);
            if (LooksLikePassword(value, match.Groups["colon"].Success)) return new FoundSecret(SecretKind.Password, value, number);
        }

        return null;
    }

    // After a colon a sign is enough; after "is" it may be any word of the sentence, so there must be a digit.
    private static bool LooksLikePassword(string value, bool afterColon)
    {
        if (value.Length < ShortestPassword || IsPlaceholder(value) || !value.Any(char.IsLetter) || value.Contains("](", StringComparison.Ordinal)) return false;
        return value.Any(char.IsDigit) || (afterColon && value.IndexOfAny(['!', '@', '#', '^', '&', '+', '=', '?', '~']) > 0 && !value.EndsWith('?'));
    }

    private static bool IsPlaceholder(string value) => s_placeholders.Any(p => value.StartsWith(p, StringComparison.OrdinalIgnoreCase)) || value.Distinct().Count() < 3;

    [GeneratedRegex("""(?<![\p{L}\p{N}])(?:password|passwd|pwd|passphrase|passcode|pass|salasana|salasanasi|tunnussana|tunnusluku|kennwort|lösenord)(?:\*{1,2}|`|")?\s*(?:(?<colon>[:=])|\s(?:is|(?<=(?:salasana|salasanasi|tunnussana|tunnusluku)\s)on)\s)\s*(?:\*{1,2}|`|")?\s*(?<secret>[^\s|]{6,200})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex("""-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PrivateKey();

    [GeneratedRegex("""(?<![A-Za-z0-9])(?:AKIA|ASIA)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9])|aws_secret_access_key\s*[:=]\s*"?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AwsKey();

    [GeneratedRegex("""(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,100}={0,2})|(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])|[?&]sv=20\d\d-\d\d-\d\d&[^\s"]{0,300}sig=(?<secret>[A-Za-z0-9%+/]{40,100})""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AzureKey();

    [GeneratedRegex("""(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}|glpat-[A-Za-z0-9_-]{20,64})""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GitToken();

    [GeneratedRegex("""(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,250}|hooks\.slack\.com/services/(?<secret>T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,30})""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SlackToken();

    [GeneratedRegex("""(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JsonWebToken();

    [GeneratedRegex("""(?:server|data source|host|user id|uid|username)\s*=[^\n]{1,400}?;\s*(?:password|pwd)\s*=\s*(?<secret>[^;\s"'`]{3,200})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ConnectionString();

    [GeneratedRegex("""(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,20}://[^\s/:@]{1,100}:(?<secret>[^\s/:@]{3,100})@[A-Za-z0-9]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressWithPassword();
}
