using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Questions",
    Name = "Questions and answers",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "People ask, a team or a colleague answers, and the next one finds the answer.",
    Category = "Knowledge",
    Dependencies = ["Contents"],
    ContentTypes = ["Question"])]
