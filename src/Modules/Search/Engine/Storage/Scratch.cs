namespace ItsmSite.Search.Engine.Storage;

/// <summary>Memory of the first stage, by row; all zero between searches, so that clearing costs what was found and not what exists.</summary>
internal sealed class Scratch
{
    /// <summary>What is known of each row.</summary>
    public ScratchCell[] Cells { get; private set; } = [];

    /// <summary>Number of terms of a sequence that were met, by row.</summary>
    public byte[] Met { get; private set; } = [];

    /// <summary>Rows with a score.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Rows with a best form of the word at hand.</summary>
    public List<int> Found { get; } = [];

    /// <summary>Makes room for rows below <paramref name="count"/>.</summary>
    public void Reserve(int count)
    {
        if (Cells.Length >= count)
            return;
        var size = count + (count / 8) + 1024;
        (Cells, Met) = (new ScratchCell[size], new byte[size]);
    }

    /// <summary>Makes all zero again.</summary>
    public void Clear()
    {
        foreach (var row in Touched)
            Cells[row] = default;
        Touched.Clear();
        foreach (var row in Found)
            Cells[row].Best = 0;
        Found.Clear();
    }
}
