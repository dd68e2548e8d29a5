namespace ItsmSite.Knowledge.Reading;

/// <summary>What an author does next about an article.</summary>
public enum NextStep
{
    /// <summary>Nothing: it is read and it helps.</summary>
    None,

    /// <summary>Nothing yet: it is too new to tell.</summary>
    Wait,

    /// <summary>Publish it: nobody can read a draft.</summary>
    Publish,

    /// <summary>Look at the comments that wait.</summary>
    LookAtComments,

    /// <summary>Read what those tried who were still stuck.</summary>
    ReadReports,

    /// <summary>Read why it did not help.</summary>
    ReadReasons,

    /// <summary>Give it the words that people type: nobody opened it.</summary>
    AddWords,

    /// <summary>Give it the words that people type: it is opened from links only.</summary>
    BeFound,

    /// <summary>Check whether it is still right.</summary>
    Review,
}
