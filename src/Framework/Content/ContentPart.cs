namespace ItsmSite.Framework.Content;

/// <summary>A part of a content item, such as its title or its body.</summary>
public abstract class ContentPart : ContentElement;
