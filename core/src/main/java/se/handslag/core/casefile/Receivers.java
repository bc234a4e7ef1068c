package se.handslag.core.casefile;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;

/**
 * Who can be handed something about a case: the other kind of authority in its team.
 *
 * <p>Two municipalities in one team never receive from each other, and are never shown to each other.
 */
public interface Receivers {
    /** Whether this authority may be handed something about the case. Used inside a unit of work. */
    default boolean mayReceive(CaseId caseId, AuthorityId to) {
        return of(caseId).stream().anyMatch(authority -> authority.id().equals(to));
    }

    /**
     * The authorities that may be handed something about the case: once its other side is known, only that one. Used inside a unit of work.
     */
    List<Authority> of(CaseId caseId);

    /** The case's other side, once it is known: who coordinates it there, or has handed something over or been handed it. Inside a unit of work. */
    Optional<Authority> known(CaseId caseId);

    /** The authorities that this one works with, whatever the case. */
    List<Authority> all();
}
