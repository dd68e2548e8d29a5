using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Policies",
    Name = "Policies",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "Rules and guides that people find, read and confirm, version by version.",
    Category = "Knowledge",
    Dependencies = ["Contents", "Users"],
    ContentTypes = ["Policy"])]
