namespace ItsmSite.Framework.Diagnostics;

/// <summary>One thing that <c>doctor</c> looks at.</summary>
public interface IDoctorCheck
{
    /// <summary>What is looked at, in a word or two.</summary>
    string Name { get; }

    /// <summary>Looks, and changes nothing.</summary>
    Task<DoctorFinding> RunAsync(CancellationToken cancellationToken);
}
