using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Welcome",
    Name = "Welcome",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "A short tour for newcomers with searches to try, and what an administrator of a new site does next.",
    Category = "Infrastructure",
    Dependencies = ["Search"])]
