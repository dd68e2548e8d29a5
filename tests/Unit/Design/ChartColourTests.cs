using Xunit;

namespace ItsmSite.Tests.Unit.Design;

/// <summary>
/// The colours of charts can be told apart by those who see no red, no green or no blue. The sight is simulated as by Machado, Oliveira and Fernandes (2009), severity 1;
/// the distance is ΔE*ab (CIE 1976).
/// </summary>
public sealed class ChartColourTests
{
    private const double Least = 15;

    public static TheoryData<string, double[]> Sights() => new()
    {
        { "all colours", [1, 0, 0, 0, 1, 0, 0, 0, 1] },
        { "no red", [.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998] },
        { "no green", [.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881] },
        { "no blue", [1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900] },
        { "no colour", [.2126, .7152, .0722, .2126, .7152, .0722, .2126, .7152, .0722] },
    };

    [Theory]
    [MemberData(nameof(Sights))]
    public void NeighboursOfAChart_AreToldApart(string sight, double[] matrix)
    {
        foreach (var dark in (bool[])[false, true])
        {
            var colours = new Stylesheet().Colours(false, dark);
            var seen = Enumerable.Range(1, 5).Select(i => Lab(colours[$"chart-{i}"], matrix)).ToList();
            // Parts of a bar touch the next ones; lines are three, and all of them cross.
            foreach (var (a, b) in ((int, int)[])[(0, 1), (1, 2), (2, 3), (3, 4), (0, 2)])
            {
                var distance = Math.Sqrt(seen[a].Zip(seen[b], (x, y) => (x - y) * (x - y)).Sum());
                Assert.True(distance >= Least, $"{sight}, {(dark ? "dark" : "light")}: chart-{a + 1} and chart-{b + 1} are {distance:0} apart");
            }
        }
    }

    // Linear RGB through the matrix, then XYZ (D65) and L*a*b*.
    private static double[] Lab(int[] colour, double[] m)
    {
        var c = colour.Select(v => v / 255d).Select(v => v <= .04045 ? v / 12.92 : Math.Pow((v + .055) / 1.055, 2.4)).ToArray();
        var s = Enumerable.Range(0, 3).Select(i => Math.Clamp(m[3 * i] * c[0] + m[3 * i + 1] * c[1] + m[3 * i + 2] * c[2], 0, 1)).ToArray();
        var x = Root((.4124 * s[0] + .3576 * s[1] + .1805 * s[2]) / .95047);
        var y = Root(.2126 * s[0] + .7152 * s[1] + .0722 * s[2]);
        var z = Root((.0193 * s[0] + .1192 * s[1] + .9505 * s[2]) / 1.08883);
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Root(double t) => t > .008856 ? Math.Cbrt(t) : 7.787 * t + 16 / 116d;
}
