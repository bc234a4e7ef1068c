package se.handslag.core.access;

import se.handslag.core.casework.Actor;

/**
 * Something that knows how staff stand to files: the authority's own record, a directory of its own, an agreement between authorities.
 *
 * <p>Asked inside a unit of work. What several sources say is put together.
 */
public interface RelationSource {
    /** @throws RuntimeException if it cannot be asked now; the answer to whatever was wished is then no */
    Relations of(Actor actor);
}
