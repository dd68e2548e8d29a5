using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Search",
    Name = "Search",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "One search over all that a person may see.",
    Category = "Search",
    Dependencies = ["Contents"])]
