namespace ItsmSite.Framework.Web;

/// <summary>What became of a form that was sent.</summary>
public enum EditState
{
    /// <summary>It is kept.</summary>
    Done,

    /// <summary>There is no such record for who is acting.</summary>
    NotFound,

    /// <summary>Somebody else changed the record while the form was open.</summary>
    Conflict,

    /// <summary>Something of it can't be so.</summary>
    Fault,
}
