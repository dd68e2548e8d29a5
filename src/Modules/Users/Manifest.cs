using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Users",
    Name = "Users",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "People, roles and permissions; signing in and the profile.",
    Category = "People",
    IsAlwaysEnabled = true)]
