package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.handslag.planning.joint.agreement.AgreementTerms;

/**
 * Days on end during which a post is not filled as it was undertaken (vakans eller tjänstledighet utan full ersättare).
 *
 * @param parts its days in order, cut where what is missing, why or the plan changes; never empty
 */
public record Gap(List<GapPart> parts) {
    public Gap {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A gap has days.");
        }
    }

    public String post() {
        return parts.get(0).post();
    }

    public LocalDate from() {
        return parts.get(0).from();
    }

    /** Its last day; empty where nothing that is known ends it. */
    public Optional<LocalDate> to() {
        return parts.get(parts.size() - 1).to();
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from()) && to().filter(day::isAfter).isEmpty();
    }

    public boolean isOver(LocalDate today) {
        return to().filter(today::isAfter).isPresent();
    }

    /** The first day from this one on for which there is no plan; empty if every day that is left has one. */
    public Optional<LocalDate> unplannedFrom(LocalDate today) {
        return parts.stream()
                .filter(part -> part.plan().isEmpty())
                .filter(part -> part.to().filter(today::isAfter).isEmpty())
                .map(part -> part.from().isBefore(today) ? today : part.from())
                .findFirst();
    }

    /** Whether it is one to plan for: a vacancy always, leave where it is a longer one by the agreement. */
    public boolean isToBePlanned(AgreementTerms terms) {
        return parts.stream().anyMatch(part -> part.cause() != GapCause.LEAVE)
                || to().map(last -> ChronoUnit.DAYS.between(from(), last) + 1 >= terms.longLeaveDays())
                        .orElse(true);
    }
}
