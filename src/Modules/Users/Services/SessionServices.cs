using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Users.Services;

/// <summary>Registers sessions and who acts in them.</summary>
public static class SessionServices
{
    /// <summary>Adds the session cookie, its keys in the data folder, and the actor of a request.</summary>
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, UseSessionCookie);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "itsm.form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddDataProtection().SetApplicationName("ItsmSite");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>(KeepKeysIn);
        services.AddScoped<PersonQuery>();
        services.AddScoped<Sessions>();
        services.AddScoped<SessionEvents>();
        services.AddScoped<ActorResolver>();
        services.AddScoped<IActorResolver>(provider => provider.GetRequiredService<ActorResolver>());
        services.AddScoped<SignInService>();
        return services;
    }

    private static void KeepKeysIn(KeyManagementOptions options, DataFolder data, ILoggerFactory logging)
    {
        var folder = new DirectoryInfo(data.Folder("keys"));
        // The keys stand as they are, like the password hashes beside them: only the site's own account may read the folder.
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        options.XmlRepository = new FileSystemXmlRepository(folder, logging);
        options.XmlEncryptor = new NullXmlEncryptor();
    }

    private static void UseSessionCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "itsm.session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.ReturnUrlParameter = "returnUrl";
        options.EventsType = typeof(SessionEvents);
    }
}
