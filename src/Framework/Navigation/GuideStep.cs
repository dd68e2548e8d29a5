namespace ItsmSite.Framework.Navigation;

/// <summary>A step of a guide.</summary>
/// <param name="Title">What to do, or what there is, in a few words of the reader's language.</param>
/// <param name="Text">Why and how, in one to three sentences.</param>
/// <param name="Icon">Name of its icon.</param>
/// <param name="Link">Where it is done or seen, or null.</param>
public sealed record GuideStep(string Title, string Text, string Icon, MenuItem? Link = null)
{
    /// <summary>How far it is.</summary>
    public GuideStepState State { get; init; }

    /// <summary>A command for the server's administrator, or null.</summary>
    public string? Command { get; init; }
}
