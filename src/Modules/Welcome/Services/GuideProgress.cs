using ItsmSite.Framework.Navigation;

namespace ItsmSite.Welcome.Services;

/// <summary>How far a guide is.</summary>
/// <param name="Done">Number of steps done.</param>
/// <param name="Count">Number of steps that can be done.</param>
/// <param name="Next">The first one to do, or null where all are done.</param>
public sealed record GuideProgress(int Done, int Count, GuideStep? Next)
{
    /// <summary>Counts steps; those this version can't do are left out.</summary>
    public static GuideProgress Of(IReadOnlyList<GuideStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return new(steps.Count(s => s.State == GuideStepState.Done), steps.Count(s => s.State != GuideStepState.NotYet), steps.FirstOrDefault(s => s.State == GuideStepState.Open));
    }
}
