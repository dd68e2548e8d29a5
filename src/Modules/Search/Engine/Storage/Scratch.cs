namespace ItsmSite.Search.Engine.Storage;

/// <summary>Memory of the first stage, by row; all zero between searches, so that clearing costs what was found and not what exists.</summary>
internal sealed class Scratch
{
    /// <summary>Score so far.</summary>
    public float[] Score { get; private set; } = [];

    /// <summary>Best form of the word at hand.</summary>
    public float[] Best { get; private set; } = [];

    /// <summary>Bit i: has word i of the query.</summary>
    public ulong[] Mask { get; private set; } = [];

    /// <summary>Number of terms of a sequence that were met.</summary>
    public byte[] Met { get; private set; } = [];

    /// <summary>Rows with a score.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Rows with a best form of the word at hand.</summary>
    public List<int> Found { get; } = [];

    /// <summary>Makes room for rows below <paramref name="count"/>.</summary>
    public void Reserve(int count)
    {
        if (Score.Length >= count)
            return;
        var size = count + (count / 8) + 1024;
        (Score, Best, Mask, Met) = (new float[size], new float[size], new ulong[size], new byte[size]);
    }

    /// <summary>Makes all zero again.</summary>
    public void Clear()
    {
        foreach (var row in Touched)
        {
            Score[row] = 0;
            Mask[row] = 0;
        }

        Touched.Clear();
        foreach (var row in Found)
            Best[row] = 0;
        Found.Clear();
    }
}
