namespace ItsmSite.Branding.Services;

/// <summary>Why a brand is not kept.</summary>
public enum BrandProblem
{
    /// <summary>The site needs a name.</summary>
    NameMissing,

    /// <summary>The name is too long.</summary>
    NameTooLong,

    /// <summary>It is no colour.</summary>
    NotAColour,

    /// <summary>White text can't be read on the colour.</summary>
    TooLight,

    /// <summary>The logo is no picture, or too large.</summary>
    NotALogo,

    /// <summary>Somebody else changed it since the form was filled.</summary>
    ChangedMeanwhile,

    /// <summary>The actor may not change settings.</summary>
    NotAllowed,
}
