namespace ItsmSite.Framework.Permissions;

/// <summary>The interned id of the audience that means everybody, for those outside a shell who must tell public text from other.</summary>
public sealed class PublicAudience
{
    private volatile int _id;

    /// <summary>The id; null until an audience of that kind was interned.</summary>
    public int? Id
    {
        get => _id == 0 ? null : _id;
        internal set => _id = value ?? 0;
    }
}
