using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Branding",
    Name = "Branding",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "The site's name, logo and colour.",
    Category = "Infrastructure",
    Dependencies = ["Contents"])]
