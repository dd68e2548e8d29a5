namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// One document laid over an index for a reader, in place of the one with its key: what the file says is completed by what it would say if the
/// document stood in it. All stages of a search read through it, so none of them needs to know.
/// </summary>
internal interface IIndexOverlay
{
    /// <summary>The row that the document has; beyond those of the file.</summary>
    int Row { get; }

    /// <summary>Its stored terms.</summary>
    ReadOnlySpan<byte> Forward { get; }

    /// <summary>What is shown of it.</summary>
    StoredContent Content { get; }

    /// <summary>Its words as they are written.</summary>
    IReadOnlySet<VocabularyWord> OwnWords { get; }

    /// <summary>Completes what the file knows of a stem.</summary>
    (int Id, int Frequency)? Term(string stem, string culture, (int Id, int Frequency)? stored);

    /// <summary>Whether a term is one that the file does not have.</summary>
    bool IsOwnTerm(int term);

    /// <summary>Completes the number of documents with a term.</summary>
    int Frequency(int term, int stored);

    /// <summary>Completes the number of documents with a term by place of their group.</summary>
    int[] FrequencyByGroup(int term, DocumentView view, ReadOnlySpan<int> stored);

    /// <summary>Completes the rows of a term and step, which are in rising order.</summary>
    ReadOnlySpan<int> Postings(int term, int step, ReadOnlySpan<int> stored);

    /// <summary>Completes the first words that begin so, by <paramref name="text"/> of the word.</summary>
    List<VocabularyWord> Words(string prefix, int most, List<VocabularyWord> stored, Func<string, string?> text);

    /// <summary>Completes the first stems of Finnish words that end so; the ending is given backwards.</summary>
    List<VocabularyWord> Endings(string reversed, int most, List<VocabularyWord> stored);
}
