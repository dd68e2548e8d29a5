namespace ItsmSite.Framework.Content;

/// <summary>A field of a part, such as a text or a date.</summary>
public abstract class ContentField : ContentElement;
