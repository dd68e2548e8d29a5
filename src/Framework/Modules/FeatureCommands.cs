using System.CommandLine;
using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Modules;

/// <summary><c>feature list | enable ID… | disable ID… [--with-dependents]</c>. A running server follows within some two seconds.</summary>
public sealed class FeatureCommands(IShellFeaturesManager features, UnitOfWork work, IActorAccessor actor) : ICommandProvider
{
    /// <inheritdoc />
    public IEnumerable<Command> GetCommands()
    {
        var list = new Command("list", "List the features: on or off, id, name, what each needs.");
        list.SetAction((_, cancellationToken) => ListAsync(cancellationToken));

        var ids = new Argument<string[]>("ID") { Description = "Ids of features", Arity = ArgumentArity.OneOrMore };
        var enable = new Command("enable", "Switch features on, with all they need.") { ids };
        enable.SetAction((parsed, cancellationToken) => ChangeAsync(parsed.GetValue(ids)!, [], false, cancellationToken));

        var dependents = new Option<bool>("--with-dependents") { Description = "Switch those off too that need them" };
        var disable = new Command("disable", "Switch features off; their data stays.") { ids, dependents };
        disable.SetAction((parsed, cancellationToken) => ChangeAsync([], parsed.GetValue(ids)!, parsed.GetValue(dependents), cancellationToken));
        return [new Command("feature", "Switch features on and off; a running server follows.") { list, enable, disable }];
    }

    private async Task<int> ListAsync(CancellationToken cancellationToken)
    {
        foreach (var (feature, isEnabled, _) in await features.ListAsync(cancellationToken))
        {
            var needs = feature.Dependencies.Count > 0 ? $" (needs {string.Join(", ", feature.Dependencies)})" : "";
            Console.WriteLine($"{(isEnabled ? "on " : "off")}  {feature.Id,-20} {feature.Name}{needs}");
        }

        return 0;
    }

    private async Task<int> ChangeAsync(string[] enable, string[] disable, bool withDependents, CancellationToken cancellationToken)
    {
        actor.Current = Actor.System;
        try
        {
            var change = await features.UpdateAsync(enable, disable, withDependents, cancellationToken);
            if (await work.TryCommitAsync(cancellationToken) != CommitResult.Kept)
            {
                await Console.Error.WriteLineAsync("Somebody else switched features at the same moment. Nothing was changed; try again.");
                return 1;
            }

            foreach (var feature in change.Enabled) Console.WriteLine($"on   {feature.Id}");
            foreach (var feature in change.Disabled) Console.WriteLine($"off  {feature.Id}");
            if (change.IsEmpty) Console.WriteLine("Nothing to change.");
            return 0;
        }
        catch (FeatureRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
