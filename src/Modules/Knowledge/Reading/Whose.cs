namespace ItsmSite.Knowledge.Reading;

/// <summary>Whose articles an author looks at.</summary>
public enum Whose
{
    /// <summary>One's own, drafts too.</summary>
    Mine,

    /// <summary>The published ones of one's teams. An article without a team is its owner's alone.</summary>
    Team,

    /// <summary>All that one may edit, drafts too.</summary>
    All,
}
