using System.Security.Cryptography;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Branding.Services;

/// <summary>Changes the site's name, colour and logo.</summary>
public sealed class BrandEditor(SiteSettings settings, MediaStore media, UnitOfWork work, IActorAccessor actor)
{
    /// <summary>Largest logo, in bytes: it is on every page.</summary>
    public const int MaxLogoLength = 100 * 1024;

    /// <summary>What is kept now.</summary>
    public async Task<KeptBrand> ReadAsync(CancellationToken cancellationToken) => new(
        await FindAsync("SiteName", cancellationToken), await FindAsync(BrandSettings.Colour, cancellationToken), await FindAsync(BrandSettings.Logo, cancellationToken));

    /// <summary>Keeps all of it, or says what is wrong and keeps nothing.</summary>
    public async Task<IReadOnlyList<BrandProblem>> SaveAsync(BrandInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!actor.Current.Has(SitePermissions.ManageSettings)) return [BrandProblem.NotAllowed];
        var logo = input.NewLogo is { } bytes ? MediaCheck.Picture(bytes) : null;
        var problems = WhatIsWrong(input, logo).ToList();
        if (problems.Count > 0) return problems;
        if ((await ReadAsync(cancellationToken)).Stamp != input.Seen) return [BrandProblem.ChangedMeanwhile];

        await SetAsync("SiteName", input.SiteName.Trim(), cancellationToken);
        await SetAsync(BrandSettings.Colour, BrandColour.Parse(input.Colour)?.ToString() ?? "", cancellationToken);
        if (logo is not null)
        {
            // Named by its content: an address that browsers kept never shows another picture.
            var name = $"logo-{Convert.ToHexStringLower(SHA256.HashData(logo.Bytes.Span))[..16]}{logo.Extension}";
            await media.StoreAsync(MediaStore.SiteOwner, name, logo, cancellationToken);
            await SetAsync(BrandSettings.Logo, name, cancellationToken);
        }
        else if (input.WithoutLogo)
        {
            await SetAsync(BrandSettings.Logo, "", cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
        return [];
    }

    private static IEnumerable<BrandProblem> WhatIsWrong(BrandInput input, CheckedMedia? logo)
    {
        if (string.IsNullOrWhiteSpace(input.SiteName)) yield return BrandProblem.NameMissing;
        if (input.SiteName.Trim().Length > BrandInput.MaxNameLength) yield return BrandProblem.NameTooLong;
        if (input.Colour.Trim().Length > 0)
        {
            if (BrandColour.Parse(input.Colour) is not { } colour) yield return BrandProblem.NotAColour;
            else if (colour.ContrastWith(BrandColour.White) < BrandStylesheet.MinContrast) yield return BrandProblem.TooLight;
        }

        if (logo is not null && (!logo.IsTaken || logo.Bytes.Length > MaxLogoLength)) yield return BrandProblem.NotALogo;
    }

    private async Task SetAsync(string name, string value, CancellationToken cancellationToken)
    {
        if (await FindAsync(name, cancellationToken) == value) return;
        if (await settings.SetAsync(name, value, cancellationToken)) work.Audit("Setting.Changed", "Setting", name, name);
    }

    private async Task<string> FindAsync(string name, CancellationToken cancellationToken) => await settings.FindAsync<string>(name, cancellationToken) ?? "";
}
