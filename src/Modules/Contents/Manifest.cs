using ItsmSite.Framework.Modules;

[assembly: Module(
    Id = "Contents",
    Name = "Contents",
    Author = "ItsmSite",
    Version = "0.1.0",
    Description = "Content items with parts, kept in versions, published or not.",
    Category = "Content")]
