using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Users.Services;

/// <summary>Registers accounts and passwords.</summary>
public static class AccountServices
{
    /// <summary>Adds Identity over the site's database, with the rules for passwords and lock-out.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<SiteUser>(options =>
            {
                // Length and not the mixture of kinds makes a password hard to guess (NIST SP 800-63B, 5.1.1.2).
                options.Password.RequiredLength = 10;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            })
            .AddRoles<SiteRole>()
            .AddUserStore<SiteUserStore>()
            .AddRoleStore<SiteRoleStore>()
            .AddErrorDescriber<UsersErrorDescriber>()
            .AddPasswordValidator<UserNameInPasswordValidator>()
            .AddClaimsPrincipalFactory<SiteClaimsFactory>()
            .AddSignInManager();
        services.AddSingleton<PasswordAttempts>();
        services.AddScoped<PasswordCheck>();
        return services;
    }
}
