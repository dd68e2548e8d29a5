namespace ItsmSite.Policies.Services;

/// <summary>Somebody who is asked to confirm a policy.</summary>
/// <param name="UserName">User name.</param>
/// <param name="DisplayName">Name as people say it.</param>
/// <param name="Department">Department, or empty.</param>
/// <param name="ConfirmedUtc">When the present edition was confirmed; null where it was not.</param>
/// <param name="Number">The version that was confirmed, of this edition or the last one before; empty where none was.</param>
/// <param name="RemindedUtc">When the person was last reminded; null where never.</param>
public sealed record ConfirmationRow(string UserName, string DisplayName, string Department, DateTime? ConfirmedUtc, string Number, DateTime? RemindedUtc);
