using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Administration",
    Name = "Administration",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "The Workbench's pages for administrators: features on and off.",
    Category = "Infrastructure",
    IsAlwaysEnabled = true)]
