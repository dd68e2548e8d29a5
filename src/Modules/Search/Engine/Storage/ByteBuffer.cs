namespace ItsmSite.Search.Engine.Storage;

/// <summary>A growing run of bytes with numbers in the variable-length form of Protocol Buffers: seven bits a byte, lowest first.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[1024];

    /// <summary>Number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds one byte.</summary>
    public void Add(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(_bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <summary>Adds a number of 0 or more.</summary>
    public void AddNumber(uint value)
    {
        Reserve(5);
        while (value >= 0x80)
        {
            _bytes[Length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        _bytes[Length++] = (byte)value;
    }

    /// <summary>Reads the number at <paramref name="at"/> and moves behind it; throws
    /// <see cref="InvalidDataException"/> when the bytes end within it.</summary>
    public static uint ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (bytes.Length - at >= 4)
        {
            // Nearly all numbers: one to three bytes, with room behind them.
            var ahead = bytes.Slice(at, 4);
            if (ahead[0] < 0x80)
            {
                at++;
                return ahead[0];
            }

            if (ahead[1] < 0x80)
            {
                at += 2;
                return (ahead[0] & 0x7fu) | ((uint)ahead[1] << 7);
            }

            if (ahead[2] < 0x80)
            {
                at += 3;
                return (ahead[0] & 0x7fu) | ((ahead[1] & 0x7fu) << 7) | ((uint)ahead[2] << 14);
            }
        }

        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if ((uint)at >= (uint)bytes.Length)
                break;
            var part = bytes[at++];
            value |= (uint)(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }

        throw new InvalidDataException("A document's entry in the index is damaged.");
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
    }
}
