namespace ItsmSite.Work.Import;

/// <summary>What a row of a file is.</summary>
public enum TicketRows
{
    /// <summary>A ticket.</summary>
    Tickets,

    /// <summary>A ticket as it stood after a change.</summary>
    Changes,
}
