using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ItsmSite.Contents.Services;

/// <summary>
/// Takes out of an SVG picture what could act or tell another host who looks at it: scripts, event handlers, foreign content, references to elsewhere.
/// It stays the picture that it is; drawing programs put such things into harmless drawings.
/// </summary>
public static partial class SvgCleaner
{
    private const int MaxDepth = 500;
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> s_acting = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "handler", "listener", "iframe", "object", "embed", "audio", "video", "canvas", "link", "meta", "base", "form", "import",
    };

    /// <summary>The picture without what could act: the same bytes where there is nothing of the kind. Null where it is no well-formed SVG.</summary>
    public static ReadOnlyMemory<byte>? Clean(ReadOnlyMemory<byte> bytes)
    {
        if (Load(bytes) is not { Root.Name.LocalName: "svg" } document) return null;
        var changed = false;
        foreach (var instruction in document.Nodes().OfType<XProcessingInstruction>().ToList()) changed |= Remove(instruction);
        foreach (var element in document.Root.DescendantsAndSelf().ToList()) changed |= CleanElement(element);
        if (!changed) return bytes;
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, Encoding = new System.Text.UTF8Encoding(false) })) document.Save(writer);
        return output.ToArray();
    }

    // Nothing outside is read: no DTD, no entity. Nested deeper than any drawing it would exhaust whoever walks through it.
    private static XDocument? Load(ReadOnlyMemory<byte> bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = MediaStore.MaxLength };
        try
        {
            using (var depths = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), settings))
            {
                while (depths.Read()) if (depths.Depth > MaxDepth) return null;
            }

            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), settings);
            var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            document.DocumentType?.Remove();
            return document;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool CleanElement(XElement element)
    {
        if (element.Name.Namespace != s_svg && element.Name.Namespace != XNamespace.None && IsHtml(element)) return Remove(element);
        if (s_acting.Contains(element.Name.LocalName)) return Remove(element);
        if (element.Name.LocalName is "set" or "animate" && IsReference(element.Attribute("attributeName")?.Value.Split(':')[^1] ?? "")) return Remove(element);
        if (element.Name.LocalName == "style" && LeadsAway(element.Value)) return Remove(element);
        var changed = false;
        foreach (var attribute in element.Attributes().Where(Acts).ToList())
        {
            attribute.Remove();
            changed = true;
        }

        return changed;
    }

    private static bool IsHtml(XElement element) => element.Name.NamespaceName.Contains("xhtml", StringComparison.OrdinalIgnoreCase);

    private static bool Acts(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration) return false;
        var name = attribute.Name.LocalName;
        return name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || (attribute.Name.Namespace == XNamespace.Xml && name == "base")
            || (IsReference(name) ? !IsWithin(attribute) : LeadsAway(attribute.Value));
    }

    private static bool IsReference(string name) => name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase);

    // A place in the picture itself, or a bitmap that lies in it; a link around a part of the drawing may lead to a page.
    private static bool IsWithin(XAttribute attribute)
    {
        var value = attribute.Value.Trim();
        return value.StartsWith('#')
            || (attribute.Parent?.Name.LocalName is "image" or "feImage" && Bitmap().IsMatch(value))
            || (attribute.Parent?.Name.LocalName == "a" && value.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
    }

    private static bool LeadsAway(string style) => style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("expression(", StringComparison.OrdinalIgnoreCase)
        || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || Address().Matches(style).Any(m => !m.Groups["to"].Value.StartsWith('#') && !Bitmap().IsMatch(m.Groups["to"].Value));

    private static bool Remove(XNode node)
    {
        if (node.Parent is null && node.Document is null) return false;
        node.Remove();
        return true;
    }

    [GeneratedRegex("""^data:image/(?:png|jpe?g|gif|webp);base64,""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bitmap();

    [GeneratedRegex("""url\(\s*["']?(?<to>[^"')\s]{0,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
