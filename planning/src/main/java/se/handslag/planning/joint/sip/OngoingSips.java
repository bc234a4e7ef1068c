package se.handslag.planning.joint.sip;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.consent.Consents;
import se.handslag.planning.PlanningItems;

/** What every verb asks first: whose case it is, whether the plan goes on, and whether the person consents to one. Inside a unit of work. */
public final class OngoingSips {
    private final CaseFiles files;
    private final Sips sips;
    private final Consents consents;

    @Inject
    public OngoingSips(CaseFiles files, Sips sips, Consents consents) {
        this.files = files;
        this.sips = sips;
        this.consents = consents;
    }

    /** Holds the case, so that two who write take turns; empty if the actor may work in it. */
    public Optional<CannotSip> obstacle(Actor actor, CaseId caseId) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotSip.Why.NO_MANDATE);
        }
        Optional<CaseFile> file = files.hold(caseId);
        if (file.isEmpty()) {
            return Optional.of(CannotSip.Why.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotSip.Why.CASE_CLOSED);
    }

    /** The plan, held, if it is about this case and has not ended. */
    public Outcome<SipCourse, CannotSip> hold(Actor actor, CaseId caseId, SipId sip) {
        Optional<CannotSip> obstacle = obstacle(actor, caseId);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        Optional<SipCourse> course = sips.about(Set.of(caseId)).stream()
                .filter(one -> one.id().equals(sip))
                .findFirst();
        if (course.isEmpty()) {
            return Outcome.refused(CannotSip.Why.NO_SUCH_SIP);
        }
        return course.get().end().isPresent()
                ? Outcome.refused(CannotSip.Why.ALREADY_ENDED)
                : Outcome.done(course.get());
    }

    /** Whether a consent in the register lets a plan go to the other authority; without it there is nothing to coordinate (samtycke). */
    public boolean isConsented(CaseId caseId, LocalDate day) {
        return consents.about(caseId).stream()
                .anyMatch(
                        consent -> consent.isValidOn(day) && consent.kindsLeft().contains(PlanningItems.SIP));
    }
}
