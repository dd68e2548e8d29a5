using ItsmSite.Framework.Permissions;

namespace ItsmSite.Questions;

/// <summary>The module's permissions and who has them by default: everybody who works here asks and answers, because a colleague often knows; editors keep the whole in order.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([QuestionPermissions.AskQuestions, QuestionPermissions.AnswerQuestions, QuestionPermissions.ModerateQuestions]);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = SiteRoles.Employee, Permissions = [QuestionPermissions.AskQuestions, QuestionPermissions.AnswerQuestions] },
        new() { Name = SiteRoles.Technician, Permissions = [QuestionPermissions.AskQuestions, QuestionPermissions.AnswerQuestions] },
        new() { Name = SiteRoles.Editor, Permissions = [QuestionPermissions.ModerateQuestions] },
        new() { Name = SiteRoles.Administrator, Permissions = [QuestionPermissions.ModerateQuestions] },
    ];
}
