package se.handslag.core.platform;

import java.util.Set;

/**
 * A larger piece of the platform: records with their rows and migrations, use cases, listeners, later routes.
 *
 * <p>Eligibility, decisions, planning and reporting are parts themselves. A part is trusted code of openly lower promised stability than a
 * team plugin.
 */
public interface PlatformPart {
    /** A short name, also of its migration files and texts, for example {@code decisions}. */
    String name();

    /** The parts that must be there for this one to work. */
    default Set<Class<? extends PlatformPart>> needs() {
        return Set.of();
    }

    /** The class-path name of its texts without language and ending, for example {@code se/handslag/decisions/texts}. */
    default Set<String> texts() {
        return Set.of();
    }

    /** Says what the part brings to one authority; called once for each authority, with nothing of any other authority in reach. */
    void moveInto(AuthorityHouse house);
}
