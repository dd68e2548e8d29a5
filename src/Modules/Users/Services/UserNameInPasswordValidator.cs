using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <summary>Refuses a password that holds the user name.</summary>
public sealed class UserNameInPasswordValidator(IStringLocalizer<UsersTexts> texts) : IPasswordValidator<SiteUser>
{
    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<SiteUser> manager, SiteUser user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var refused = user.UserName is { Length: > 0 } name && password?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;
        return Task.FromResult(refused
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordHoldsUserName", Description = texts["The password must not contain the user name."] })
            : IdentityResult.Success);
    }
}
