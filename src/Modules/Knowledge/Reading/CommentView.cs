using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Reading;

/// <summary>A comment as a reader sees it.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Author">Name of its writer, or empty where the account is gone.</param>
/// <param name="IsMine">Whether the reader wrote it.</param>
public sealed record CommentView(ArticleComment Comment, string Author, bool IsMine);
