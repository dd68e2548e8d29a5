namespace ItsmSite.Framework.Storage;

/// <summary>Who did what to which thing, when, why; written in the transaction of the change and never updated.</summary>
public sealed class AuditEntry
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>When.</summary>
    public DateTime Utc { get; set; }

    /// <summary>User name of who did it; <c>system</c> for the program itself.</summary>
    public required string UserName { get; set; }

    /// <summary>What happened, for example <c>Article.Published</c>.</summary>
    public required string Event { get; set; }

    /// <summary>Kind of the thing, for example a content type.</summary>
    public required string SubjectType { get; set; }

    /// <summary>Id of the thing.</summary>
    public required string SubjectId { get; set; }

    /// <summary>Its name at that time.</summary>
    public string SubjectName { get; set; } = "";

    /// <summary>Why, in the words of who did it.</summary>
    public string? Reason { get; set; }

    /// <summary>Interned id of who may see the thing, and so this entry; null where the thing is for nobody in particular, such as a setting.</summary>
    public int? Audience { get; set; }
}
