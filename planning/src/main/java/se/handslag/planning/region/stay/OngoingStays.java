package se.handslag.planning.region.stay;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;

/** What every verb asks first: whose case it is, and whether the stay is there. Inside a unit of work. */
public final class OngoingStays {
    private final CaseFiles files;
    private final Stays stays;

    @Inject
    public OngoingStays(CaseFiles files, Stays stays) {
        this.files = files;
        this.stays = stays;
    }

    /** Holds the case, so that two who write take turns; empty if the actor may work in it. */
    public Optional<CannotKeepStay> obstacle(Actor actor, CaseId caseId) {
        return whyNot(actor, files.hold(caseId));
    }

    /** Why this actor may not write about a stay in this file. */
    public static Optional<CannotKeepStay> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotKeepStay.Why.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotKeepStay.Why.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotKeepStay.Why.CASE_CLOSED);
    }

    /** The stay, held, if it is about this case. */
    Outcome<StayCourse, CannotKeepStay> hold(Actor actor, CaseId caseId, StayId stay) {
        Optional<CannotKeepStay> obstacle = obstacle(actor, caseId);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        return stays.find(stay)
                .filter(course -> course.stay().caseId().equals(caseId))
                .<Outcome<StayCourse, CannotKeepStay>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CannotKeepStay.Why.NO_SUCH_STAY));
    }

    /** The same, if the person has not left. */
    Outcome<StayCourse, CannotKeepStay> holdGoingOn(Actor actor, CaseId caseId, StayId stay) {
        return hold(actor, caseId, stay)
                .match(
                        course -> course.isGoingOn()
                                ? Outcome.done(course)
                                : Outcome.refused(CannotKeepStay.Why.HAS_LEFT),
                        Outcome::refused);
    }
}
