using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Reading;

/// <summary>One's own report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Article">Name of the article, or null where the person no longer sees it.</param>
public sealed record StuckReportView(StuckReport Report, string? Article);
