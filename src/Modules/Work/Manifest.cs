using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Work",
    Name = "Work",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "Everything somebody must do: incidents, requests, problems, changes, projects and tasks; reporting, following, working on them, and bringing them in from elsewhere.",
    Category = "Service",
    Dependencies = ["Contents"])]
