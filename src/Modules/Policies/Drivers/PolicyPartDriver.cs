using System.Globalization;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Parts;
using ItsmSite.Framework.Permissions;
using ItsmSite.Policies.Indexes;
using ItsmSite.Policies.Models;
using ItsmSite.Users.Services;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies.Drivers;

/// <summary>Edits who is asked to confirm a policy, until when, whether it is kept at hand, and whether a change is a small one. Readers see all this on the policy's own page.</summary>
public sealed class PolicyPartDriver(IPeople people, RoleNames names, IStringLocalizer<PoliciesTexts> texts) : IContentPartDriver
{
    private const string Asked = "Asked";
    private const string Value = "Value";
    private const string DayFormat = "yyyy-MM-dd";

    /// <inheritdoc />
    public string PartName => nameof(PolicyPart);

    /// <inheritdoc />
    public bool IsForWholeItems => true;

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) =>
    [
        ContentMember.Flag(nameof(PolicyPart.AsksEverybody)), ContentMember.Texts(nameof(PolicyPart.AskedRoles)), ContentMember.Time(nameof(PolicyPart.ConfirmBy)),
        ContentMember.Flag(nameof(PolicyPart.AtHand)), ContentMember.Flag(nameof(PolicyPart.SmallCorrection)),
    ];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var policy = part.Item.GetOrCreate<PolicyPart>();
        var roles = await people.ListRolesAsync(cancellationToken);
        var editors = new List<FieldEditor>
        {
            new("Choices", PartName, texts["Who confirms it"], texts["Of those who may read it. Choose nobody where it is only to read."], false)
            {
                ErrorName = $"{PartName}.{nameof(PolicyPart.AskedRoles)}",
                IsMultiple = true,
                Choices =
                [
                    new FieldChoice(PolicyRoleIndex.Everybody, texts["Everybody who may read it"], policy.AsksEverybody),
                    .. roles.Select(r => new FieldChoice(r, names.Of(r), policy.AskedRoles.Contains(r, StringComparer.OrdinalIgnoreCase))),
                ],
                Values = new Dictionary<string, string> { ["Member"] = Asked },
            },
            new("Date", InputOf(nameof(PolicyPart.ConfirmBy)), texts["Confirm by"], texts["The last day. People are reminded a week after they were asked, three days before this day, and weekly after it. May be empty."], false)
            {
                Values = new Dictionary<string, string> { [Value] = policy.ConfirmBy?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "" },
            },
            Check(nameof(PolicyPart.AtHand), texts["Keep it at hand"], texts["The home page and the foot of every page lead to it. For what is needed when there is no time to search."], policy.AtHand),
        };
        if (policy.Edition > 0)
        {
            editors.Add(Check(
                nameof(PolicyPart.SmallCorrection), texts["This is a small correction: earlier confirmations hold"],
                texts["For spelling, a phone number or a link. Otherwise everybody who confirms it is asked again, and sees what changed. Readers know this as version {0} so far.", policy.Number],
                policy.SmallCorrection));
        }

        return editors;
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        part.Item.Alter<PolicyPart>(policy =>
        {
            var asked = form.Texts(PartName, Asked);
            policy.AsksEverybody = asked.Contains(PolicyRoleIndex.Everybody);
            policy.AskedRoles = [.. asked.Where(r => r != PolicyRoleIndex.Everybody)];
            policy.ConfirmBy = DateTime.TryParseExact(
                form.Text(InputOf(nameof(PolicyPart.ConfirmBy)), Value), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) ? day : null;
            policy.AtHand = form.Flag(InputOf(nameof(PolicyPart.AtHand)), Value);
            policy.SmallCorrection = form.Flag(InputOf(nameof(PolicyPart.SmallCorrection)), Value);
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);

    private FieldEditor Check(string member, string label, string hint, bool value) =>
        new("Check", InputOf(member), label, hint, false) { Values = new Dictionary<string, string> { [Value] = value ? "true" : "" } };

    private string InputOf(string member) => $"{PartName}.{member}";
}
