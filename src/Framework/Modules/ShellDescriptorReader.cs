using System.Data.Common;
using System.Net.Sockets;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Modules;

/// <summary>Reads, for the outer host, which features are stored to be on.</summary>
public sealed class ShellDescriptorReader
{
    private readonly DbContextOptions<ShellDescriptorContext> _options;

    /// <summary>A reader of the site's database.</summary>
    public ShellDescriptorReader(DatabaseOptions database)
    {
        ArgumentNullException.ThrowIfNull(database);
        var options = new DbContextOptionsBuilder<ShellDescriptorContext>();
        if (database.Provider == DatabaseProvider.Sqlite) options.UseSqlite(database.ConnectionString);
        else options.UseNpgsql(database.ConnectionString);
        _options = options.Options;
    }

    /// <summary>What is stored, or null where nobody switched anything.</summary>
    public async Task<ShellDescriptor?> FindAsync(CancellationToken cancellationToken)
    {
        await using var db = new ShellDescriptorContext(_options);
        return await db.Set<ShellDescriptor>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>As <see cref="FindAsync"/>, before the database was brought up to date: null as well where it lacks the table or can't be opened, which the migrations tell of.</summary>
    public async Task<ShellDescriptor?> FindBeforeMigrationAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(cancellationToken);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException { InnerException: DbException } or TimeoutException or SocketException)
        {
            return null;
        }
    }
}
