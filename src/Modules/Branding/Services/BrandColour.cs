using System.Globalization;

namespace ItsmSite.Branding.Services;

/// <summary>A colour in sRGB.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct BrandColour(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static BrandColour White { get; } = new(255, 255, 255);

    /// <summary>Black.</summary>
    public static BrandColour Black { get; } = new(0, 0, 0);

    /// <summary>Relative luminance by WCAG 2.2, 0 (black) to 1 (white).</summary>
    public double Luminance => (.2126 * Linear(Red)) + (.7152 * Linear(Green)) + (.0722 * Linear(Blue));

    /// <summary>Reads <c>#rrggbb</c> or <c>#rgb</c>, with or without the sign; null for anything else.</summary>
    public static BrandColour? Parse(string? text)
    {
        var digits = (text ?? "").Trim().TrimStart('#');
        if (digits.Length == 3) digits = string.Concat(digits.Select(d => new string(d, 2)));
        return digits.Length == 6 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new BrandColour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }

    /// <summary>Contrast ratio by WCAG 2.2, 1 to 21.</summary>
    public double ContrastWith(BrandColour other)
    {
        var (lighter, darker) = Luminance > other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (lighter + .05) / (darker + .05);
    }

    /// <summary>This colour with a share of another, 0 to 1.</summary>
    public BrandColour Mix(BrandColour other, double share) => new(Mix(Red, other.Red, share), Mix(Green, other.Green, share), Mix(Blue, other.Blue, share));

    /// <summary>This colour, or the lightest darker shade of it that has a contrast ratio with white.</summary>
    public BrandColour DarkenedTo(double ratio)
    {
        for (var share = 0; share <= 100; share++)
        {
            if (Mix(Black, share / 100.0) is var shade && shade.ContrastWith(White) >= ratio) return shade;
        }

        return Black;
    }

    /// <summary><c>#rrggbb</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
    }

    private static byte Mix(byte one, byte other, double share) => (byte)Math.Round((one * (1 - share)) + (other * share));
}
