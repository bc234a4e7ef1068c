package se.handslag.decisions.municipality.approve;

import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * What the one who judged a proposal thought of one point.
 *
 * @param point which
 * @param returned why it came back; empty if it was approved
 * @param words what is to be done about it; empty if it was approved
 * @param content what the point said and rested on then: SHA-256, 64 hexadecimal digits
 */
public record PointJudgement(ProposalPoint point, Optional<ReturnReason> returned, String words, String content)
        implements PersonalData {
    public boolean isApproved() {
        return returned.isEmpty();
    }

    @Override
    public String toString() {
        return "PointJudgement[" + point.code() + "]";
    }
}
