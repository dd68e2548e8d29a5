using ItsmSite.Framework.Indexing;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>The one row of the table <c>state</c>.</summary>
/// <param name="Sequence">Number of committed changes of the file; tells which documents exist.</param>
/// <param name="LastRow">The highest document row ever used.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Cursor">How far the change log is in the index; null in a file that is still being filled.</param>
/// <param name="TitleLength">Words in all titles together.</param>
/// <param name="HeadingLength">Words in all headings and keywords together.</param>
/// <param name="BodyLength">Words in all bodies together.</param>
internal sealed record IndexHeader(
    int Sequence, int LastRow, int Documents, IndexCursor? Cursor, long TitleLength, long HeadingLength, long BodyLength)
{
    private const int EnoughDocuments = 50;

    // As the table begins.
    private static readonly IndexHeader s_empty = new(0, 0, 0, null, 0, 0, 0);

    /// <summary>The statement whose row <see cref="Read"/> takes.</summary>
    public const string Select =
        "SELECT sequence, last_row, documents, epoch, position, title_length, heading_length, body_length, sum FROM state";

    /// <summary>Average number of words of a field; of few documents an average says nothing, then usual lengths are taken.</summary>
    public FieldLengths AverageLengths => Documents < EnoughDocuments
        ? new FieldLengths(7, 20, 300)
        : new FieldLengths(
            Math.Max(1, TitleLength / (float)Documents), Math.Max(1, HeadingLength / (float)Documents), Math.Max(1, BodyLength / (float)Documents));

    private Checksum Sum => default(Checksum).Add(Sequence).Add(LastRow).Add(Documents).Add(Cursor?.Epoch).Add(Cursor?.Position ?? 0)
        .Add(TitleLength).Add(HeadingLength).Add(BodyLength);

    /// <summary>The header with one document more (1) or less (-1).</summary>
    public IndexHeader With(FieldLengths lengths, int sign) => this with
    {
        Documents = Documents + sign,
        TitleLength = TitleLength + (sign * (long)lengths.Title),
        HeadingLength = HeadingLength + (sign * (long)lengths.Headings),
        BodyLength = BodyLength + (sign * (long)lengths.Body),
    };

    /// <summary>Reads the header; throws <see cref="InvalidDataException"/> when there is none.</summary>
    public static IndexHeader Read(SqlStatement statement)
    {
        if (!statement.Step())
            throw new InvalidDataException("The index file has no header.");
        var header = new IndexHeader(
            statement.Int32(0), statement.Int32(1), statement.Int32(2),
            statement.Text(3) is { } epoch ? new IndexCursor(epoch, statement.Int64(4)) : null,
            statement.Int64(5), statement.Int64(6), statement.Int64(7));
        var written = statement.Int64(8);
        statement.Reset();
        if (header != s_empty)
            header.Sum.Require(written);
        return header;
    }

    /// <summary>Writes the header.</summary>
    public void Write(SqliteConnection connection)
    {
        using var statement = new SqlStatement(
            connection,
            "UPDATE state SET sequence=?1, last_row=?2, documents=?3, epoch=?4, position=?5, title_length=?6, heading_length=?7, body_length=?8, sum=?9");
        statement.Bind(1, Sequence).Bind(2, LastRow).Bind(3, Documents).Bind(4, Cursor?.Epoch).Bind(5, Cursor?.Position ?? 0)
            .Bind(6, TitleLength).Bind(7, HeadingLength).Bind(8, BodyLength).Bind(9, Sum.Value).Run();
    }
}
