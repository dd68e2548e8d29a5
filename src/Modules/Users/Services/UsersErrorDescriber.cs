using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <summary>Identity's messages that people meet, in their language.</summary>
public sealed class UsersErrorDescriber(IStringLocalizer<UsersTexts> texts) : IdentityErrorDescriber
{
    /// <inheritdoc />
    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), texts["The password must have at least {0} characters.", length]);

    /// <inheritdoc />
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), texts["The password must have at least {0} different characters.", uniqueChars]);

    /// <inheritdoc />
    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), texts["This is not your present password."]);

    /// <inheritdoc />
    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), texts["Somebody changed this meanwhile. Please try again."]);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
