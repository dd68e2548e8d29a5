using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>The CRC-32C of what a row holds, written with it and compared when it is read: SQLite notices a page that is out of shape, not a byte that is another.</summary>
internal struct Checksum
{
    private uint _sum;

    /// <summary>The sum of what was added.</summary>
    public readonly uint Value => _sum;

    /// <summary>The sum of bytes alone.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => default(Checksum).Add(bytes).Value;

    /// <summary>The same with a number added.</summary>
    public readonly Checksum Add(long value) => new() { _sum = BitOperations.Crc32C(_sum, (ulong)value) };

    /// <summary>The same with a text added; null is as if it were empty.</summary>
    public readonly Checksum Add(string? text) => Add(Encoding.UTF8.GetBytes(text ?? ""));

    /// <summary>The same with bytes added.</summary>
    public readonly Checksum Add(ReadOnlySpan<byte> bytes)
    {
        var sum = BitOperations.Crc32C(_sum, (ulong)bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes)
            sum = BitOperations.Crc32C(sum, value);
        return new Checksum { _sum = sum };
    }

    /// <summary>Throws <see cref="InvalidDataException"/> when a row's own sum is another.</summary>
    public readonly void Require(long written)
    {
        if (_sum != written)
            throw new InvalidDataException("A row of the index is not what was written.");
    }
}
