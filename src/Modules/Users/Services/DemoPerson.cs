namespace ItsmSite.Users.Services;

/// <summary>A person one can try the site as.</summary>
/// <param name="UserName">User name.</param>
/// <param name="Description">Name and what the person does.</param>
public sealed record DemoPerson(string UserName, string Description);
