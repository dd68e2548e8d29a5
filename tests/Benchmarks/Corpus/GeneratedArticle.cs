namespace ItsmSite.Benchmarks.Corpus;

/// <summary>An article made up.</summary>
/// <param name="Id">Its id, <c>generated/…</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Headings">Its headings.</param>
/// <param name="Paragraphs">Its text; as many parts as headings and one before them, each a list of paragraphs.</param>
/// <param name="Culture">Its language.</param>
public sealed record GeneratedArticle(string Id, string Title, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Paragraphs, string Culture)
{
    /// <summary>The text as Markdown.</summary>
    public string Markdown
    {
        get
        {
            var text = new System.Text.StringBuilder();
            for (var part = 0; part < Paragraphs.Count; part++)
            {
                if (part > 0) text.Append("## ").Append(Headings[part - 1]).Append("\n\n");
                foreach (var paragraph in Paragraphs[part]) text.Append(paragraph).Append("\n\n");
            }

            return text.ToString();
        }
    }
}
