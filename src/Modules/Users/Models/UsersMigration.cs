using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace ItsmSite.Users.Models;

/// <summary>The tables of <see cref="UsersModel"/>.</summary>
public sealed class UsersMigration : DataMigration
{
    /// <inheritdoc />
    public override int Order => -800;

    /// <inheritdoc />
    public override Task<int> CreateAsync()
    {
        CreateUserAccounts();
        CreateRoles();
        CreateUserRoles();
        CreateRoleClaims();
        return Task.FromResult(1);
    }

    private void CreateUserAccounts()
    {
        Schema.CreateTable(
            "UserAccounts",
            table => new
            {
                Id = table.Column<string>(maxLength: 26),
                UserName = table.Column<string>(maxLength: 256),
                NormalizedUserName = table.Column<string>(maxLength: 256),
                Email = table.Column<string>(maxLength: 256, nullable: true),
                NormalizedEmail = table.Column<string>(maxLength: 256, nullable: true),
                EmailConfirmed = table.Column<bool>(),
                PasswordHash = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(maxLength: 100, nullable: true),
                ConcurrencyStamp = table.Column<string>(maxLength: 100, nullable: true),
                PhoneNumber = table.Column<string>(maxLength: 100, nullable: true),
                PhoneNumberConfirmed = table.Column<bool>(),
                TwoFactorEnabled = table.Column<bool>(),
                LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
                LockoutEnabled = table.Column<bool>(),
                AccessFailedCount = table.Column<int>(),
                DisplayName = table.Column<string>(maxLength: 256),
                Department = table.Column<string>(maxLength: 256),
                Title = table.Column<string>(maxLength: 256),
                ManagerUserName = table.Column<string>(maxLength: 256, nullable: true),
                Culture = table.Column<string>(maxLength: 10, nullable: true),
                ThemePreference = table.Column<string>(maxLength: 10, nullable: true),
                IsEnabled = table.Column<bool>(),
                PreferredChannel = table.Column<string>(maxLength: 20),
                ReachableHours = table.Column<string>(maxLength: 200),
                LastSignInUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_UserAccounts", c => c.Id));
        Schema.CreateIndex("IX_UserAccounts_NormalizedUserName", "UserAccounts", "NormalizedUserName", unique: true);
        Schema.CreateIndex("IX_UserAccounts_NormalizedEmail", "UserAccounts", "NormalizedEmail");
    }

    private void CreateRoles()
    {
        Schema.CreateTable(
            "Roles",
            table => new
            {
                Id = table.Column<string>(maxLength: 26),
                Name = table.Column<string>(maxLength: 256),
                NormalizedName = table.Column<string>(maxLength: 256),
                ConcurrencyStamp = table.Column<string>(maxLength: 100, nullable: true),
                Description = table.Column<string>(maxLength: 1000),
            },
            constraints: table => table.PrimaryKey("PK_Roles", c => c.Id));
        Schema.CreateIndex("IX_Roles_NormalizedName", "Roles", "NormalizedName", unique: true);
    }

    private void CreateUserRoles()
    {
        Schema.CreateTable(
            "UserRoles",
            table => new { UserId = table.Column<string>(maxLength: 26), RoleId = table.Column<string>(maxLength: 26) },
            constraints: table =>
            {
                table.PrimaryKey("PK_UserRoles", c => new { c.UserId, c.RoleId });
                table.ForeignKey("FK_UserRoles_UserAccounts", c => c.UserId, "UserAccounts", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_UserRoles_Roles", c => c.RoleId, "Roles", "Id", onDelete: ReferentialAction.Cascade);
            });
        Schema.CreateIndex("IX_UserRoles_RoleId", "UserRoles", "RoleId");
    }

    private void CreateRoleClaims()
    {
        Schema.CreateTable(
            "RoleClaims",
            table => new
            {
                Id = table.Column<int>()
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                RoleId = table.Column<string>(maxLength: 26),
                ClaimType = table.Column<string>(maxLength: 100, nullable: true),
                ClaimValue = table.Column<string>(maxLength: 200, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RoleClaims", c => c.Id);
                table.ForeignKey("FK_RoleClaims_Roles", c => c.RoleId, "Roles", "Id", onDelete: ReferentialAction.Cascade);
            });
        // Whoever writes, a role has a permission once.
        Schema.CreateIndex("IX_RoleClaims_Value", "RoleClaims", ["RoleId", "ClaimType", "ClaimValue"], unique: true);
    }
}
