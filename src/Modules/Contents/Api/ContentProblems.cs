using ItsmSite.Framework.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Api;

/// <summary>What programs are answered when something is not as it should be.</summary>
internal sealed class ContentProblems(IStringLocalizer<ContentsTexts> texts)
{
    /// <summary>Members or values that must be put right, by the path of the member.</summary>
    public ValidationProblem Invalid(IEnumerable<ContentError> errors) => TypedResults.ValidationProblem(
        errors.GroupBy(e => e.Field).ToDictionary(g => g.Key, g => g.Select(e => e.In(texts)).Distinct().ToArray()), title: texts["Something must be put right first."]);

    /// <summary>There is none, or none that the caller sees.</summary>
    public ProblemHttpResult NotFound() => TypedResults.Problem(texts["There is no such content, or you do not see it."], statusCode: StatusCodes.Status404NotFound);

    /// <summary>The caller sees it, but may not do this.</summary>
    public ProblemHttpResult Forbidden() => TypedResults.Problem(texts["You may not do this. Ask an editor for it."], statusCode: StatusCodes.Status403Forbidden);

    /// <summary>Somebody saved it since the caller read it.</summary>
    public ProblemHttpResult Conflict(ContentItem current) => TypedResults.Problem(
        texts["{0} saved this meanwhile. Take over what you need into the current version and send it again.", current.Author],
        statusCode: StatusCodes.Status409Conflict,
        extensions: new Dictionary<string, object?> { ["current"] = current });
}
