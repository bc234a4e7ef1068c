package se.handslag.decisions.municipality.approve;

import java.util.Set;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casework.StaffId;

/**
 * Something that someone has done towards a decision in a case, as the record and its log tell it.
 *
 * @param staff who
 * @param act what, a stable code such as {@code investigation.write}; texts: {@code act.<code>}
 */
public record Contribution(StaffId staff, String act) {
    /** What is done towards a decision: every writing act about one of these. */
    private static final Set<String> TOPICS = Set.of(
            "application",
            "investigation",
            "material",
            "finding",
            "assessment",
            "interview",
            "consultation",
            "communication",
            "hearing",
            "interpreter",
            "note",
            "appeal",
            "delay",
            "plan",
            "follow-up");

    static final String PROPOSING = "proposal.send";

    /** A notice decides whether an appeal of the decision has come in time. */
    private static final Set<String> VERBS = Set.of(PROPOSING, "decision.notice");

    /** Whether a line in the log tells of something done towards a decision. To judge a proposal is none, nor to make a decision. */
    static boolean isOne(AccessLogLine line) {
        String topic = line.verb().substring(0, Math.max(0, line.verb().indexOf('.')));
        return TOPICS.contains(topic) || VERBS.contains(line.verb());
    }
}
