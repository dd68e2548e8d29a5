namespace ItsmSite.Knowledge.Reading;

/// <summary>Which articles an author looks at.</summary>
/// <param name="Whose">Whose they are.</param>
/// <param name="Team">Of teams: this one only; empty for all of the actor's.</param>
/// <param name="List">Which of them.</param>
public sealed record AuthorQuery(Whose Whose, string Team = "", AuthorList List = AuthorList.All);
