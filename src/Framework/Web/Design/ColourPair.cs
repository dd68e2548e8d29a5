namespace ItsmSite.Framework.Web.Design;

/// <summary>Two colour roles of the stylesheet that meet: one on the other.</summary>
/// <param name="Front">Role of text or of a part of the picture, without the dashes.</param>
/// <param name="Ground">Role of the ground it stands on.</param>
/// <param name="IsText">True for text: 4.5:1, in high contrast 7:1. False for borders of inputs, signs and charts: 3:1 (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11).</param>
public sealed record ColourPair(string Front, string Ground, bool IsText);
