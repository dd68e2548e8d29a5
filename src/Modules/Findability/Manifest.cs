using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Findability",
    Name = "Findability",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "Keeps what people search for, shows what they do not find, and says how long finding takes.",
    Category = "Search",
    Dependencies = ["Contents", "Users", "Search"])]
