using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>A word of the index that may have been meant by a mistyped one.</summary>
/// <param name="Word">The word.</param>
/// <param name="Cost">What the slips between them cost (see <see cref="Slip"/>); up to 1 for one, above 1 for two.</param>
internal readonly record struct SlipWord(VocabularyWord Word, float Cost);
