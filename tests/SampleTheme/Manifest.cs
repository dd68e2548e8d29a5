using ItsmSite.Framework.Modules;

[assembly: Theme(
    Id = "Winter",
    Name = "Winter",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "The Portal's look with a footer and a way to show terms of its own.",
    BaseTheme = "Portal",
    Category = "Themes",
    Dependencies = ["Contents"],
    IsEnabledByDefault = false)]
