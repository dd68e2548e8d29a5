using ItsmSite.Framework.Indexing;

namespace ItsmSite.Framework.Web.Texts;

/// <summary>A line of one of two compared texts.</summary>
/// <param name="Text">The line; the words the other text does not have are marked.</param>
/// <param name="Differs">True when the other text does not have this line.</param>
/// <param name="Skipped">Number of equal lines left out here, when this stands for them; else 0.</param>
public sealed record DifferenceLine(IReadOnlyList<TextFragment> Text, bool Differs, int Skipped = 0);
