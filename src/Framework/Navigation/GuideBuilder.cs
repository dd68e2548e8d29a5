namespace ItsmSite.Framework.Navigation;

/// <summary>Collects the steps of a guide.</summary>
public sealed class GuideBuilder
{
    private readonly List<(int Position, GuideStep Step)> _steps = [];

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<GuideStep> Steps => [.. _steps.OrderBy(s => s.Position).Select(s => s.Step)];

    /// <summary>Adds a step.</summary>
    /// <param name="position">Where it stands among the others: lower first.</param>
    /// <param name="step">The step.</param>
    public GuideBuilder Add(int position, GuideStep step)
    {
        _steps.Add((position, step));
        return this;
    }
}
