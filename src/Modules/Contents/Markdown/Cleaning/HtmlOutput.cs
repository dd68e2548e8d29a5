using System.Text;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>Writes HTML so that it reads back as exactly what was meant: names are constants of the policy, everything else is encoded.</summary>
internal sealed class HtmlOutput(int capacity)
{
    private readonly StringBuilder builder = new(capacity);

    public int Length => builder.Length;

    public HtmlOutput Open(string name)
    {
        builder.Append('<').Append(name);
        return this;
    }

    public HtmlOutput Attribute(string name, string value)
    {
        builder.Append(' ').Append(name).Append("=\"");
        Encode(value, inAttribute: true);
        builder.Append('"');
        return this;
    }

    public HtmlOutput EndOpen()
    {
        builder.Append('>');
        return this;
    }

    public HtmlOutput Close(string name)
    {
        builder.Append("</").Append(name).Append('>');
        return this;
    }

    public HtmlOutput Text(string text)
    {
        Encode(text, inAttribute: false);
        return this;
    }

    public HtmlOutput Line()
    {
        if (builder.Length > 0 && builder[^1] != '\n')
            builder.Append('\n');
        return this;
    }

    public bool IsBlankSince(int start)
    {
        for (var i = start; i < builder.Length; i++)
        {
            if (!char.IsWhiteSpace(builder[i]))
                return false;
        }

        return true;
    }

    public void CutBack(int length) => builder.Length = length;

    public override string ToString() => builder.ToString();

    private void Encode(string text, bool inAttribute)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var at = rest.IndexOfAny("&<>\"\u00A0");
            if (at < 0)
                break;
            builder.Append(rest[..at]);
            _ = rest[at] switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '"' => builder.Append(inAttribute ? "&quot;" : "\""),
                _ => builder.Append("&nbsp;"),
            };
            rest = rest[(at + 1)..];
        }

        builder.Append(rest);
    }
}
