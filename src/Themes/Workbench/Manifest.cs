using ItsmSite.Framework.Modules;

[assembly: Theme(
    Id = "Workbench",
    Name = "Workbench",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "Where writers, technicians and administrators work; the Portal's look, denser.",
    BaseTheme = "Portal",
    Category = "Themes")]
