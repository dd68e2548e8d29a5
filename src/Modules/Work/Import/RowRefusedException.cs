namespace ItsmSite.Work.Import;

/// <summary>A row can't be taken.</summary>
public sealed class RowRefusedException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="column">Name of the column; empty where it is the whole row.</param>
    /// <param name="reason">Why.</param>
    public RowRefusedException(string column, string reason)
        : base(reason) => Column = column;

    /// <summary>Name of the column; empty where it is the whole row.</summary>
    public string Column { get; }
}
