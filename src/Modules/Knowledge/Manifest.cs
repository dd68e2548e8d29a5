using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Knowledge",
    Name = "Knowledge base",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "Articles that people like to read and write.",
    Category = "Knowledge",
    Dependencies = ["Contents"],
    ContentTypes = ["Article"])]
