namespace ItsmSite.Search.Engine.Ranking;

/// <summary>
/// The weights of the ranking; one set for all collections. A document's score is a BM25F sum (Robertson, Zaragoza: "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009) over the query's words, a word counting by its best form, plus what words
/// that stand together add, plus what a title (or a heading) adds that says what was asked.
/// </summary>
public sealed record RankingParameters
{
    /// <summary>The values used everywhere.</summary>
    public static RankingParameters Default { get; } = new();

    /// <summary>How much a word in the title counts, in words of the body.</summary>
    public float TitleWeight { get; init; } = 3f;

    /// <summary>How much a word in a heading or a keyword counts, in words of the body.</summary>
    public float HeadingWeight { get; init; } = 1.5f;

    /// <summary>BM25's k1: how quickly more occurrences of a word stop adding; 0 means at once.</summary>
    public float Saturation { get; init; } = 1.2f;

    /// <summary>BM25's b for the title: 0 ignores its length, 1 counts a word in it by its share.</summary>
    public float TitleLengthNorm { get; init; } = 0.5f;

    /// <summary>BM25's b for headings and keywords.</summary>
    public float HeadingLengthNorm { get; init; } = 0.5f;

    /// <summary>BM25's b for the body.</summary>
    public float BodyLengthNorm { get; init; } = 0.5f;

    /// <summary>What another inflected form counts beside the very word, 0 to 1.</summary>
    public float StemQuality { get; init; } = 0.85f;

    /// <summary>What a word of another lemma counts that may be the same or is derived from it, 0 to 1.</summary>
    public float OtherStemQuality { get; init; } = 0.5f;

    /// <summary>What a synonym counts beside the very word, 0 to 1; less than any form of the word itself.</summary>
    public float SynonymQuality { get; init; } = 0.7f;

    /// <summary>What a word counts that is a part of a longer one, 0 to 1.</summary>
    public float PartQuality { get; init; } = 0.6f;

    /// <summary>What a longer word counts that begins with an unfinished or unknown one, 0 to 1.</summary>
    public float PrefixQuality { get; init; } = 0.6f;

    /// <summary>What a word counts that is one slip away from an unknown one, 0 to 1.</summary>
    public float SlipQuality { get; init; } = 0.5f;

    /// <summary>What a far more frequent word counts that is one slip away from a rare one, 0 to 1.</summary>
    public float RareSlipQuality { get; init; } = 0.35f;

    /// <summary>Weight of two words of the query that follow each other in the document too.</summary>
    public float AdjacencyWeight { get; init; } = 0.3f;

    /// <summary>Weight of two neighbouring words of the query within eight words of each other, in either order.</summary>
    public float NearnessWeight { get; init; } = 0.2f;

    /// <summary>Weight of a title that holds the query and little else.</summary>
    public float TitleMatchWeight { get; init; } = 0.8f;

    /// <summary>Further weight of a title that holds the query, each word in a form of its own, and nothing else: it is what was asked for.</summary>
    public float ExactTitleWeight { get; init; } = 0.5f;

    /// <summary>Weight of a heading that holds the query and little else.</summary>
    public float HeadingMatchWeight { get; init; } = 0.2f;

    /// <summary>Exponent on the share of the query (by rarity of its words) that the document has.</summary>
    public float CoverageExponent { get; init; } = 0.2f;

    /// <summary>Factor for documents in the reader's language.</summary>
    public float PreferredCultureFactor { get; init; } = 1.25f;

    /// <summary>What a document that was changed today gains, as a share of its score.</summary>
    public float FreshnessWeight { get; init; } = 0.05f;

    /// <summary>Days after which that gain is half.</summary>
    public float FreshnessHalfLifeDays { get; init; } = 365;

    /// <summary>What a document gains (or loses) of which all readers say that it helped (or did not), as a share of its score.</summary>
    public float WorthWeight { get; init; } = 0.1f;

    /// <summary>What a document gains at most that answered the same search for others, as a share of its score.</summary>
    public float SolvedWeight { get; init; } = 0.3f;

    /// <summary>Most documents that the first stage hands to the second.</summary>
    public int Candidates { get; init; } = 150;

    /// <summary>Number of documents that are handed on in any case.</summary>
    public int FewestCandidates { get; init; } = 50;

    /// <summary>Documents with less than this share of the first stage's score of the one at <see cref="CandidateReference"/> are not handed on: they do not come up to it.</summary>
    public float CandidateShare { get; init; } = 0.5f;

    /// <summary>Place, from 1, of the document that others are compared with; what a page shows.</summary>
    public int CandidateReference { get; init; } = 10;
}
