namespace ItsmSite.Branding.Services;

/// <summary>Makes the colour roles of the theme that carry the brand from one colour. Links, buttons and signs keep theirs, whose contrast is known.</summary>
public static class BrandStylesheet
{
    /// <summary>Least contrast of white text on the colour: WCAG 2.2, 1.4.3.</summary>
    public const double MinContrast = 4.5;

    private const double DarkShare = .3;

    /// <summary>The stylesheet. Those who ask for more contrast get the theme's own colours.</summary>
    /// <param name="colour">A colour on which white text has at least <see cref="MinContrast"/>.</param>
    public static string Of(BrandColour colour)
    {
        var dark = colour.Mix(BrandColour.Black, DarkShare);
        (string Role, BrandColour Light, BrandColour Dark)[] roles =
        [
            ("--brand", colour, dark),
            ("--brand-deep", colour.Mix(BrandColour.Black, .3), dark.Mix(BrandColour.Black, .3)),
            ("--brand-soft", colour.Mix(BrandColour.White, .9), colour.Mix(BrandColour.Black, .65)),
            ("--on-brand", BrandColour.White, BrandColour.White),
            ("--on-brand-soft", SoftOn(colour), SoftOn(dark)),
            ("--scene-sky", colour, dark),
            ("--scene-far", colour.Mix(BrandColour.White, .1), dark.Mix(BrandColour.White, .06)),
            ("--scene-mid", colour.Mix(BrandColour.White, .18), dark.Mix(BrandColour.White, .1)),
            ("--scene-near", colour.Mix(BrandColour.White, .28), dark.Mix(BrandColour.White, .15)),
        ];
        var declarations = string.Join(' ', roles.Select(r => $"{r.Role}: light-dark({r.Light}, {r.Dark});"));
        return $"@media not (prefers-contrast: more) {{ :root:not([data-theme=\"contrast\"]) {{ {declarations} }} }}\n";
    }

    // White with as much of the colour as can still be read on it.
    private static BrandColour SoftOn(BrandColour ground)
    {
        for (var share = 25; share > 0; share--)
        {
            if (BrandColour.White.Mix(ground, share / 100.0) is var soft && soft.ContrastWith(ground) >= MinContrast) return soft;
        }

        return BrandColour.White;
    }
}
