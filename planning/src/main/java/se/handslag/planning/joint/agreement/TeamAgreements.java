package se.handslag.planning.joint.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.TeamId;

/** This authority's exemplars of the agreements behind its teams, and how they have been followed up. Added to, never changed. Used inside a unit of work. */
public interface TeamAgreements {
    void add(TeamAgreement agreement);

    void add(AgreementFollowUp followUp);

    /** The exemplars of every team, the one put into the record last first. */
    List<TeamAgreement> all();

    /** Those of one team, the one put into the record last first. */
    default List<TeamAgreement> of(TeamId team) {
        return all().stream().filter(one -> one.team().equals(team)).toList();
    }

    /** How the agreements of one team have been followed up, the newest first. */
    List<AgreementFollowUp> followUps(TeamId team);

    /** Whether this one of them ends before long or has ended, and none is in the record that follows on it. */
    static boolean isToBeRenewed(List<TeamAgreement> lastFirst, TeamAgreement one, LocalDate today) {
        return one.to()
                .filter(last -> !today.isBefore(last.minusDays(one.terms().renewDaysBefore())))
                .filter(last -> inForce(lastFirst, last.plusDays(1)).isEmpty())
                .isPresent();
    }

    /** Of these, in the order they were put into the record, the last first: the one that holds on the day, if it has not ended. */
    static Optional<TeamAgreement> inForce(List<TeamAgreement> lastFirst, LocalDate day) {
        return lastFirst.stream()
                .filter(one -> !day.isBefore(one.from()))
                .findFirst()
                .filter(one -> one.isInForce(day));
    }
}
