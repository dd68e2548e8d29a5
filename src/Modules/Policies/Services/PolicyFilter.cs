namespace ItsmSite.Policies.Services;

/// <summary>Which policies a reader wants to see.</summary>
public enum PolicyFilter
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Those the reader is asked to confirm and has not.</summary>
    ToConfirm,

    /// <summary>Those whose present edition the reader has confirmed.</summary>
    Confirmed,
}
