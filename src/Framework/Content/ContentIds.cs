using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ItsmSite.Framework.Content;

/// <summary>Ids of content: 26 characters of lower-case Crockford base32 with <c>4</c> to start with, as Orchard Core makes them from a GUID.</summary>
public static class ContentIds
{
    private const int Length = 26;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new id.</summary>
    public static string New()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(bytes);
        return Write(bytes);
    }

    /// <summary>The id that belongs to some data, the same each time: made from its SHA-256.</summary>
    public static string From(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        return Write(hash);
    }

    /// <summary>Whether a text is such an id.</summary>
    public static bool IsValid(string? id) => id?.Length == Length && id.All(c => Alphabet.Contains(c, StringComparison.Ordinal));

    private static string Write(ReadOnlySpan<byte> bytes)
    {
        var high = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        var low = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        var value = new UInt128(high, low);
        Span<char> id = stackalloc char[Length];
        id[0] = '4';
        for (var i = Length - 1; i > 0; i--)
        {
            id[i] = Alphabet[(int)(value & 31)];
            value >>= 5;
        }

        return new string(id);
    }
}
