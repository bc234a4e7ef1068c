package se.handslag.core.team;

/**
 * An integrated team as a plugin: one final class without state, found with {@link java.util.ServiceLoader}.
 *
 * <p>A plugin answers with data. It is given no injector, no store and no way to reach a person, so that a team can be added without
 * anyone having to trust it with a record.
 */
public interface TeamPlugin {
    /** Who the team is and what it needs; read first, so keep it free of work. */
    TeamManifest manifest();

    /**
     * What the team is: criteria, goals, plan, methods, texts. The same context always gives the same blueprint.
     *
     * <p>All faults of all blueprints are gathered and reported together when the platform starts.
     */
    TeamBlueprint blueprint(TeamContext context);
}
