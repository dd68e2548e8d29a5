namespace ItsmSite.Work.Import;

/// <summary>A row that was not taken.</summary>
/// <param name="Line">The line it begins at.</param>
/// <param name="Column">Name of the column; empty where it is the whole row.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedRow(long Line, string Column, string Reason)
{
    /// <inheritdoc />
    public override string ToString() => Column.Length == 0 ? $"line {Line}: {Reason}" : $"line {Line}, column {Column}: {Reason}";
}
