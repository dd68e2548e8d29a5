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

    /// <inheritdoc />
    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), texts["There is an account of this user name already."]);

    /// <inheritdoc />
    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), texts["A user name has letters, digits and - . _ @ + only."]);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
