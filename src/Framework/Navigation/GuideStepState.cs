namespace ItsmSite.Framework.Navigation;

/// <summary>How far a step of a guide is.</summary>
public enum GuideStepState
{
    /// <summary>To do, or nothing that could be done at all: a step of the tour.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,

    /// <summary>This version of the program can't do it yet; the step says what to do until then.</summary>
    NotYet,
}
