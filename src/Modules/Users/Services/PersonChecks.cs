using System.Net.Mail;
using ItsmSite.Framework.Localization;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <summary>What must hold of what administrators type about a person.</summary>
public sealed class PersonChecks(UserManager<SiteUser> users, IStringLocalizer<UsersTexts> texts)
{
    /// <summary>Longest name, title and the like, in characters.</summary>
    public const int MaxLength = 256;

    /// <summary>Longest telephone number, in characters.</summary>
    public const int MaxPhoneLength = 100;

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyList<(string Field, string Message)> Check(PersonInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var errors = new List<(string, string)>();
        if (string.IsNullOrWhiteSpace(input.DisplayName)) errors.Add((nameof(input.DisplayName), texts["Type the person's name"]));
        foreach (var (field, value, most) in new[]
        {
            (nameof(input.UserName), input.UserName, MaxLength), (nameof(input.DisplayName), input.DisplayName, MaxLength), (nameof(input.Email), input.Email, MaxLength),
            (nameof(input.Department), input.Department, MaxLength), (nameof(input.Title), input.Title, MaxLength), (nameof(input.Phone), input.Phone, MaxPhoneLength),
        })
        {
            if (value?.Trim().Length > most) errors.Add((field, texts["Please say it in at most {0} characters", most]));
        }

        if (!string.IsNullOrWhiteSpace(input.Email) && !MailAddress.TryCreate(input.Email.Trim(), out _)) errors.Add((nameof(input.Email), texts["This is not an e-mail address. It looks like name@company.example."]));
        if (!string.IsNullOrEmpty(input.Culture) && !SiteCultures.IsSupported(input.Culture)) errors.Add((nameof(input.Culture), texts["The interface does not speak this language."]));
        return errors;
    }

    /// <summary>What is wrong with a first or new password.</summary>
    public async Task<IReadOnlyList<(string Field, string Message)>> CheckPasswordAsync(SiteUser user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        const string Field = "NewPassword";
        if (password.Length > PasswordCheck.MaxLength) return [(Field, texts["The password must have at most {0} characters.", PasswordCheck.MaxLength])];
        var errors = new List<(string, string)>();
        foreach (var validator in users.PasswordValidators)
        {
            var result = await validator.ValidateAsync(users, user, password);
            errors.AddRange(result.Errors.Select(e => (Field, e.Description)));
        }

        return errors;
    }
}
