package se.handslag.planning.joint.agreement.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Signature;

/**
 * That whoever holds a post is away from it for a longer time (längre tjänstledighet). Why is not kept here.
 *
 * @param id this version
 * @param leave the leave, the same in all its versions; the last version counts
 * @param holding whose
 * @param from first day
 * @param to last day; empty where it is not known
 * @param isStruck whether it was written down by mistake, or did not come about
 * @param written who wrote it down and when
 */
public record PostLeave(
        UUID id,
        UUID leave,
        UUID holding,
        LocalDate from,
        Optional<LocalDate> to,
        boolean isStruck,
        Signature written) {
    public boolean isOn(LocalDate day) {
        return !isStruck && !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
