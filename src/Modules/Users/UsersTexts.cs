namespace ItsmSite.Users;

/// <summary>Names the module's texts: <c>IStringLocalizer&lt;UsersTexts&gt;</c>, with translations in <c>Resources/UsersTexts.{culture}.resx</c>.</summary>
public sealed class UsersTexts;
