namespace ItsmSite.Framework.Storage;

/// <summary>Something that is to leave the process (a mail, a text message, a call to another system); written in the transaction of the change that causes it.</summary>
public sealed class OutboxMessage
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>Which handler sends it.</summary>
    public required string Kind { get; set; }

    /// <summary>What to send, as JSON the handler understands.</summary>
    public required string Payload { get; set; }

    /// <summary>When it was written.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>Not to be tried before.</summary>
    public DateTime NotBeforeUtc { get; set; }

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Until when a worker has taken it; null when free.</summary>
    public DateTime? LeasedUntilUtc { get; set; }

    /// <summary>When it was given up and waits for an administrator; null when it goes on by itself.</summary>
    public DateTime? ParkedUtc { get; set; }

    /// <summary>What the last attempt said.</summary>
    public string? LastError { get; set; }
}
