package se.handslag.planning.joint.relative.count;

import java.time.LocalDate;
import java.util.Map;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.joint.relative.SupportKind;

/** Support that was only counted. Added, never changed. Used inside a unit of work. */
public interface CountedSupports {
    void add(CountedSupport support);

    /** How many persons got each kind between these days; a kind without any is not there. */
    Map<SupportKind, Integer> between(TeamId team, LocalDate from, LocalDate to);
}
