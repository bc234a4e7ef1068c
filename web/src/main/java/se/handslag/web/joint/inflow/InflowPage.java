package se.handslag.web.joint.inflow;

import java.util.List;
import se.handslag.core.person.PersonalData;

/**
 * What the page of the inflow shows.
 *
 * @param groups those who wait, by how far they have come
 * @param mayTakeNext whether someone waits whom nobody has taken
 * @param mayRegister whether the visitor takes contacts
 */
public record InflowPage(List<Group> groups, boolean mayTakeNext, boolean mayRegister) {
    public InflowPage {
        groups = List.copyOf(groups);
    }

    /** Those at one stage. */
    public record Group(String heading, List<Waiting> waiting) {
        public Group {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * Someone who waits.
     *
     * @param caseId in the path
     * @param name as they are called
     * @param isProtected whether their particulars are protected
     * @param waited how long, in words
     * @param coordinator who has it here; empty if nobody
     * @param interview when the interview is; empty if none is booked
     * @param mayTake whether the visitor may take it
     */
    public record Waiting(
            String caseId,
            String name,
            boolean isProtected,
            String waited,
            String coordinator,
            String interview,
            boolean mayTake)
            implements PersonalData {
        @Override
        public String toString() {
            return "Waiting[" + caseId + "]";
        }
    }
}
