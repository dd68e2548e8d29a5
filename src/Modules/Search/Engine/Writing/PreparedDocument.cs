using System.Security.Cryptography;
using System.Text;
using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Writing;

/// <summary>A document analysed, before it has a row: the part of the work that needs no database and so runs on many threads.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">The title's words.</param>
/// <param name="Headings">The words of each heading and keyword.</param>
/// <param name="Body">The body's words.</param>
/// <param name="Facets">Its facets besides type and culture, as stored (see <see cref="IndexFacet.Format"/>).</param>
/// <param name="Digest">Hash of all that is indexed or shown; equal for equal documents.</param>
internal sealed record PreparedDocument(
    IndexDocument Document,
    IReadOnlyList<AnalyzedToken> Title,
    IReadOnlyList<IReadOnlyList<AnalyzedToken>> Headings,
    IReadOnlyList<AnalyzedToken> Body,
    string Facets,
    byte[] Digest)
{
    /// <summary>Number of headings and keywords that count.</summary>
    private const int MostHeadings = 500;

    /// <summary>Analyses a document in its own culture.</summary>
    public static PreparedDocument From(IndexDocument document, ITextAnalyzer analyzer)
    {
        var facets = IndexFacet.Format(document.Facets);
        return new(
            document,
            analyzer.Analyze(document.Title, document.Culture),
            [.. document.Headings.Concat(document.Keywords).Take(MostHeadings).Select(text => analyzer.Analyze(text, document.Culture))],
            analyzer.Analyze(document.Body, document.Culture),
            facets,
            DigestOf(document, facets));
    }

    private static byte[] DigestOf(IndexDocument document, string facets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] fixedFields =
        [
            document.Key, document.Type, document.Culture, document.Title, document.Body, document.Url, document.ExternalId, facets,
            $"{document.Audience} {document.ModifiedUtc.Ticks} {document.Headings.Count} {document.Keywords.Count} {Standing.Of(document).Worth}",
        ];
        foreach (var field in fixedFields.Concat(document.Headings).Concat(document.Keywords))
        {
            var bytes = Encoding.UTF8.GetBytes(field ?? "");
            hash.AppendData(BitConverter.GetBytes(field is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset()[..16];
    }
}
