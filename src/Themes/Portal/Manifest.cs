using ItsmSite.Framework.Modules;

[assembly: Theme(
    Id = "Portal",
    Name = "Portal",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "What employees see.",
    Category = "Themes")]
