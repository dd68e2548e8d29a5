namespace ItsmSite.Policies.Services;

/// <summary>How far a policy is confirmed.</summary>
/// <param name="Asked">People who are asked.</param>
/// <param name="Confirmed">Those of them who have confirmed the present edition.</param>
/// <param name="Rows">The people of this page, by name.</param>
/// <param name="Found">How many fit the filter.</param>
/// <param name="Pages">Number of pages that can be opened.</param>
/// <param name="Departments">The departments of those who are asked, by name; the first 200.</param>
public sealed record ConfirmationPage(int Asked, int Confirmed, IReadOnlyList<ConfirmationRow> Rows, int Found, int Pages, IReadOnlyList<string> Departments)
{
    /// <summary>People who have not confirmed it yet.</summary>
    public int Waiting => Asked - Confirmed;
}
