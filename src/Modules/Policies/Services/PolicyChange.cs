using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Texts;

namespace ItsmSite.Policies.Services;

/// <summary>A policy beside a former version of it, in the reader's language.</summary>
/// <param name="Item">The policy now.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Before">The former version.</param>
/// <param name="BeforeLines">Lines of that version.</param>
/// <param name="AfterLines">Lines of the policy now.</param>
public sealed record PolicyChange(ContentItem Item, string Name, ContentItem Before, IReadOnlyList<DifferenceLine> BeforeLines, IReadOnlyList<DifferenceLine> AfterLines);
