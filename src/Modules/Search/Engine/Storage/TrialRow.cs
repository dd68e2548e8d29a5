namespace ItsmSite.Search.Engine.Storage;

/// <summary>A document of a <see cref="DocumentView"/> that stands in no file.</summary>
/// <param name="row">Its row; one more than the highest of the view.</param>
/// <param name="document">The document.</param>
/// <param name="replaced">The row that does not exist while it stands there; -1 for none.</param>
internal sealed class TrialRow(int row, DocumentRow document, int replaced)
{
    private readonly DocumentRow _document = document;

    /// <summary>Its row.</summary>
    public int Row { get; } = row;

    /// <summary>The row that does not exist while it stands there; -1 for none.</summary>
    public int Replaced { get; } = replaced;

    /// <summary>The document.</summary>
    public ref readonly DocumentRow Document => ref _document;
}
