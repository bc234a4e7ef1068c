package se.handslag.reporting.municipality.annual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.Discharge;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.episode.Episode;

/**
 * What the report needs to know of one person's way through the team.
 *
 * @param caseId whose
 * @param contacted the day of the first contact
 * @param born date of birth, where known
 * @param firstDecision the day of the first decision that granted support
 * @param support the granted periods, the first one first
 * @param discharge how it ended, if it has
 */
record ParticipantHistory(
        CaseId caseId,
        LocalDate contacted,
        Optional<LocalDate> born,
        Optional<LocalDate> firstDecision,
        List<Period> support,
        Optional<Discharge> discharge)
        implements PersonalData {
    ParticipantHistory {
        support = support.stream().sorted(Comparator.comparing(Period::from)).toList();
    }

    /** The first day of support; empty for someone who never began. */
    Optional<LocalDate> begins() {
        Optional<LocalDate> first = support.stream().findFirst().map(Period::from);
        boolean left = first.isPresent()
                && discharge.map(end -> end.on().isBefore(first.get())).orElse(false);
        return left ? Optional.empty() : first;
    }

    /** The last day in the team: of the discharge, or of the last granted period. */
    Optional<LocalDate> ends() {
        return discharge
                .map(Discharge::on)
                .or(() -> support.stream().map(Period::to).max(Comparator.naturalOrder()));
    }

    /** What figures need of it, and nothing that says whose it was. */
    Episode episode(TeamId team, String model) {
        LocalDate entry = begins().orElse(contacted);
        return new Episode(
                team,
                model,
                contacted,
                firstDecision,
                firstDecision
                        .map(decided -> OptionalInt.of((int) ChronoUnit.DAYS.between(contacted, decided)))
                        .orElse(OptionalInt.empty()),
                begins(),
                ends(),
                discharge.map(Discharge::reason),
                born.map(day -> AgeGroup.at(entry, day)).orElse(AgeGroup.UNKNOWN),
                discharge.map(Discharge::goals).orElse(Map.of()));
    }

    @Override
    public String toString() {
        return "ParticipantHistory[" + caseId + "]";
    }
}
