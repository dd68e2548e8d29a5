namespace ItsmSite.Framework.Web;

/// <summary>What became of a form that was sent; of a fault where it is and what to do about it.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Field">Name of the field with the fault; empty for the whole form.</param>
/// <param name="Message">What is wrong and what would do, in the reader's language.</param>
public readonly record struct EditAnswer(EditState State, string Field = "", string Message = "")
{
    /// <summary>It is kept.</summary>
    public static EditAnswer Done => new(EditState.Done);

    /// <summary>There is no such record for who is acting.</summary>
    public static EditAnswer NotFound => new(EditState.NotFound);

    /// <summary>Somebody else changed the record while the form was open.</summary>
    public static EditAnswer Conflict => new(EditState.Conflict);

    /// <summary>Something of it can't be so.</summary>
    public static EditAnswer Fault((string Field, string Message) fault) => new(EditState.Fault, fault.Field, fault.Message);
}
