namespace ItsmSite.Knowledge.Writing.Autosave;

/// <summary>What became of keeping a form.</summary>
/// <param name="IsKept">False where another window keeps the same article: nothing was changed.</param>
/// <param name="Utc">When this form was kept, or the other window's.</param>
public sealed record AutosaveAnswer(bool IsKept, DateTime Utc);
