using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "LostAndFound",
    Name = "Lost and found",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "What was found in the building and waits for its owner.",
    Category = "Samples",
    Dependencies = ["Contents"])]
