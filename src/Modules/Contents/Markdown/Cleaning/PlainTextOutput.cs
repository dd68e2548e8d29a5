using System.Text;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>Collects the text for the index: white space collapsed outside of code, one line for each block.</summary>
internal sealed class PlainTextOutput(int capacity)
{
    private readonly StringBuilder builder = new(capacity);
    private bool spaceIsDue;

    public int Length => builder.Length;

    public void Text(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                spaceIsDue = true;
                continue;
            }

            Space();
            builder.Append(c);
        }
    }

    /// <summary>Code: white space counts.</summary>
    public void Verbatim(string text)
    {
        Space();
        builder.Append(text);
    }

    public void Cell()
    {
        if (builder.Length > 0 && builder[^1] != '\n')
        {
            builder.Append(" · ");
            spaceIsDue = false;
        }
    }

    public void Line()
    {
        spaceIsDue = false;
        while (builder.Length > 0 && builder[^1] is ' ' or '\u00A0')
            builder.Length--;
        if (builder.Length > 0 && builder[^1] != '\n')
            builder.Append('\n');
    }

    public void CutBack(int length)
    {
        builder.Length = Math.Min(length, builder.Length);
        spaceIsDue = false;
    }

    public string Since(int start) => builder.ToString(start, builder.Length - start).Trim();

    public override string ToString()
    {
        Line();
        return builder.ToString().TrimEnd('\n');
    }

    private void Space()
    {
        if (spaceIsDue && builder.Length > 0 && builder[^1] != '\n' && builder[^1] != ' ')
            builder.Append(' ');
        spaceIsDue = false;
    }
}
