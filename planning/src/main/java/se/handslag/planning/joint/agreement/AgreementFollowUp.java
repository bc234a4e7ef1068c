package se.handslag.planning.joint.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * That the agreement was followed up (uppföljning av avtalet), and what came of it.
 *
 * @param id which
 * @param team the team
 * @param day when the parties went through it
 * @param conclusion what they found and mean to change; never about a person
 * @param next the day by which it is done again
 * @param written who wrote it down and when
 */
public record AgreementFollowUp(
        UUID id, TeamId team, LocalDate day, String conclusion, LocalDate next, Signature written) {
    public static final int LONGEST_CONCLUSION = 4_000;

    /**
     * The day by which an agreement is to be followed up: what was settled at its last follow-up, else what the agreement itself says.
     *
     * @param newestFirst how the team's agreements have been followed up
     */
    public static LocalDate due(TeamAgreement agreement, List<AgreementFollowUp> newestFirst) {
        return newestFirst.stream()
                .findFirst()
                .filter(one -> !one.day().isBefore(agreement.from()))
                .map(AgreementFollowUp::next)
                .orElse(agreement.followUpBy());
    }
}
