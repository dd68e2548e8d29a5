using ItsmSite.Contents.Fields;

namespace ItsmSite.Contents.Parts;

/// <summary>Edits and shows one part. A module brings one for its parts; a part of fields alone needs none.</summary>
public interface IContentPartDriver
{
    /// <summary>Name of the part.</summary>
    string PartName { get; }

    /// <summary>Whether it concerns whole items only, so that those within others are edited and shown without it.</summary>
    bool IsForWholeItems => false;

    /// <summary>What programs may write of it besides its fields; other members are kept as they are.</summary>
    IReadOnlyList<ContentMember> MembersOf(PartContext part) => [];

    /// <summary>What its editor shows, in order.</summary>
    ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken);

    /// <summary>Takes over what its editor posted.</summary>
    ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken);

    /// <summary>What readers see, in order; the title and what says who may read are shown elsewhere.</summary>
    ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken);
}
