using System.Text;
using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Writing;

/// <summary>Writes documents into an index file within a transaction of its caller, and keeps the header's counts meanwhile.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly RankingParameters _ranking;
    private readonly Vocabulary _vocabulary;
    private readonly ForwardBuilder _forward;
    private readonly StringBuilder _text = new();
    private readonly SqlStatement _find;
    private readonly SqlStatement _readForward;
    private readonly SqlStatement[] _delete;
    private readonly SqlStatement _insertDoc;
    private readonly SqlStatement _insertContent;
    private readonly SqlStatement _insertHeadline;
    private readonly SqlStatement _insertForward;
    private readonly SqlStatement _insertPosting;
    private readonly SqlStatement _insertTitle;

    /// <summary>Writes through an open connection.</summary>
    public IndexWriter(SqliteConnection connection, RankingParameters ranking, int vocabularyCapacity)
    {
        _ranking = ranking;
        _vocabulary = new Vocabulary(connection, vocabularyCapacity);
        _forward = new ForwardBuilder(_vocabulary);
        _find = new SqlStatement(connection, "SELECT id, digest FROM doc WHERE key=?1");
        _readForward = new SqlStatement(connection, "SELECT data, sum FROM forward WHERE id=?1");
        _delete =
        [
            .. ((string[])["DELETE FROM doc WHERE id=?1", "DELETE FROM content WHERE id=?1", "DELETE FROM headline WHERE id=?1", "DELETE FROM forward WHERE id=?1",
                "DELETE FROM posting WHERE rowid=?1", "DELETE FROM title WHERE rowid=?1"]).Select(sql => new SqlStatement(connection, sql)),
        ];
        _insertDoc = new SqlStatement(
            connection, "INSERT INTO doc(id, key, type, culture, facets, audience, digest, day, worth, sum) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
        _insertContent = new SqlStatement(
            connection, "INSERT INTO content(id, key, title, url, external_id, modified, offsets, body, sum) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        _insertHeadline = new SqlStatement(connection, "INSERT INTO headline(id, title) VALUES(?1, ?2)");
        _insertForward = new SqlStatement(connection, "INSERT INTO forward(id, data, sum) VALUES(?1, ?2, ?3)");
        _insertPosting = new SqlStatement(connection, "INSERT INTO posting(rowid, terms) VALUES(?1, ?2)");
        _insertTitle = new SqlStatement(connection, "INSERT INTO title(rowid, words) VALUES(?1, ?2)");
    }

    /// <summary>The row of a key, or null when it is not in the index, and whether its document has the given digest.</summary>
    public (int? Row, bool Same) Find(string key, ReadOnlySpan<byte> digest)
    {
        if (!_find.Bind(1, key).Step())
            return (null, false);
        var found = ((int?)_find.Int32(0), _find.Bytes(1).SequenceEqual(digest));
        _find.Reset();
        return found;
    }

    /// <summary>The terms of the document that was removed last.</summary>
    public IReadOnlyCollection<int> RemovedTerms => _forward.Terms;

    /// <summary>Removes a row and returns the header without it.</summary>
    public IndexHeader Remove(int row, IndexHeader header)
    {
        if (!_readForward.Bind(1, row).Step())
            throw new InvalidDataException("A document of the index has lost its terms.");
        default(Checksum).Add(_readForward.Bytes(0)).Require(_readForward.Int64(1));
        var lengths = ForwardBuilder.ReadTerms(_readForward.Bytes(0), _forward.Terms);
        _readForward.Reset();
        foreach (var term in _forward.Terms)
            _vocabulary.Count(term, -1);
        foreach (var statement in _delete)
            statement.Bind(1, row).Run();
        return header.With(lengths, -1);
    }

    /// <summary>Adds a document as the row after the header's last one and returns the header with it.</summary>
    public IndexHeader Add(PreparedDocument prepared, IndexHeader header)
    {
        var document = prepared.Document;
        var row = header.LastRow + 1;
        var (culture, standing) = (document.Culture ?? "", Standing.Of(document));
        _insertDoc.Bind(1, row).Bind(2, document.Key).Bind(3, document.Type).Bind(4, culture).Bind(5, prepared.Facets).Bind(6, document.Audience)
            .Bind(7, prepared.Digest).Bind(8, standing.Day).Bind(9, standing.Worth)
            .Bind(10, DocumentTable.SumOf(row, document.Type, culture, prepared.Facets, document.Audience, standing).Value).Run();
        var lengths = _forward.Build(prepared, culture);
        _insertForward.Bind(1, row).Bind(2, _forward.Data).Bind(3, Checksum.Of(_forward.Data)).Run();
        _insertContent.Bind(1, row).Bind(2, document.Key).Bind(3, document.Title).Bind(4, document.Url).Bind(5, document.ExternalId)
            .Bind(6, document.ModifiedUtc.Ticks).Bind(7, _forward.Offsets).Bind(8, document.Body)
            .Bind(9, SumOf(document)).Run();
        _insertHeadline.Bind(1, row).Bind(2, document.Title).Run();
        _insertPosting.Bind(1, row).Bind(2, Postings(lengths, header.AverageLengths)).Run();
        _insertTitle.Bind(1, row).Bind(2, TitleWords(prepared.Title, culture)).Run();
        return header.With(lengths, 1) with { LastRow = row };
    }

    /// <summary>Writes what was gathered; before the commit.</summary>
    public void Flush() => _vocabulary.Flush();

    /// <summary>Forgets what was gathered; after a transaction that was taken back.</summary>
    public void Forget() => _vocabulary.Forget();

    /// <inheritdoc />
    public void Dispose()
    {
        _vocabulary.Dispose();
        foreach (var statement in (SqlStatement[])
            [_find, _readForward, .. _delete, _insertDoc, _insertContent, _insertHeadline, _insertForward, _insertPosting, _insertTitle])
            statement.Dispose();
    }

    private long SumOf(IndexDocument document) =>
        default(Checksum).Add(document.Key).Add(document.Title).Add(document.Url).Add(document.ExternalId).Add(document.ModifiedUtc.Ticks).Add(_forward.Offsets).Add(document.Body).Value;

    private string Postings(FieldLengths lengths, FieldLengths average)
    {
        var weights = Impact.OccurrenceWeights(_ranking, lengths, average);
        _text.Clear();
        foreach (var (term, counts) in _forward.Counts)
        {
            _vocabulary.Count(term, 1);
            _text.Append(PostingToken.Of(term, Impact.StepOf(counts, weights, _ranking))).Append(' ');
        }

        return _text.ToString();
    }

    private string TitleWords(IReadOnlyList<AnalyzedToken> title, string culture)
    {
        _text.Clear();
        foreach (var token in title)
        {
            _text.Append(TitleToken.Word(token.Exact)).Append(' ').Append(TitleToken.Stem(token.Stem, culture)).Append(' ');
            foreach (var other in token.OtherStems)
                _text.Append(TitleToken.Stem(other, culture)).Append(' ');
            for (var part = 0; part < token.Parts.Count; part++)
                _text.Append(TitleToken.Word(token.Parts[part])).Append(' ').Append(TitleToken.Stem(token.PartStems[part], culture)).Append(' ');
        }

        return _text.ToString();
    }
}
