namespace ItsmSite.Contents.Services;

/// <summary>Why a file is not taken.</summary>
public enum MediaRefusal
{
    /// <summary>It is taken.</summary>
    None,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is larger than <see cref="MediaStore.MaxLength"/>.</summary>
    TooLarge,

    /// <summary>It is no picture that browsers show, whatever its name says.</summary>
    NotAPicture,

    /// <summary>It is neither a picture nor a document of a kind that is kept.</summary>
    UnknownKind,

    /// <summary>It has more than <see cref="MediaCheck.MaxPixels"/> pixels: a small file that fills the memory of whoever looks at it.</summary>
    TooManyPixels,

    /// <summary>It can be run, or holds something that can: a program, a script, macros.</summary>
    Executable,
}
