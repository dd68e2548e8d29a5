using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Models;

/// <summary>Where an article was imported from, so that the next import updates it instead of adding another.</summary>
public sealed class ImportPart : ContentPart
{
    /// <summary>Name of the folder or file it came from: two sources may have the same path.</summary>
    public string Source { get; set; } = "";

    /// <summary>Id as imported: the path relative to the folder with spaces as <c>%20</c>, or the id in the file.</summary>
    public string ExternalId { get; set; } = "";

    /// <summary>Hash of what was imported; the same again changes nothing.</summary>
    public string Hash { get; set; } = "";

    /// <summary>Where links lead that begin with <c>/</c> and are no page of the folder, as <c>https://learn.microsoft.com</c>; or empty.</summary>
    public string SiteRoot { get; set; } = "";
}
