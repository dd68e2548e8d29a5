namespace ItsmSite.Framework.Navigation;

/// <summary>Adds a module's steps to a guide.</summary>
public interface IGuideProvider
{
    /// <summary>Adds the steps that concern who is acting to the guide of this name, see <see cref="Guides"/>.</summary>
    Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken);
}
