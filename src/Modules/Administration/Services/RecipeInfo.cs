namespace ItsmSite.Administration.Services;

/// <summary>A recipe that ships with the program.</summary>
/// <param name="Key">Its file's name without the ending, by which it is run.</param>
/// <param name="DisplayName">What people call it.</param>
/// <param name="Description">What it is for; why it can't be read where <paramref name="IsReadable"/> is false.</param>
/// <param name="IsSetup">Whether it is meant for a new site, and so can't be run on this one.</param>
/// <param name="Steps">Names of its steps with how often each stands in it, in the order of their first.</param>
/// <param name="IsReadable">False where the file is damaged.</param>
public sealed record RecipeInfo(string Key, string DisplayName, string Description, bool IsSetup, IReadOnlyList<(string Name, int Count)> Steps, bool IsReadable = true);
