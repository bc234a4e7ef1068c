package se.handslag.planning.joint.sip;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;

/** Reads this authority's own plans, and the copies of the other's that it has been handed. */
public final class ReadingSips {
    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final ReceivedCopies copies;
    private final Clock clock;

    @Inject
    public ReadingSips(UnitOfWork unitOfWork, OngoingSips ongoing, Sips sips, ReceivedCopies copies, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * @param own this authority's plans, the newest first
     * @param consented whether a consent in force lets a plan go to the other authority today
     * @param received copies of the other authority's invitations and plans, newest first
     */
    public record SipsHere(List<SipCourse> own, boolean consented, List<ReceivedCopy> received)
            implements PersonalData {
        /** The plan that goes on; empty if none does. */
        public Optional<SipCourse> ongoing() {
            return own.stream().filter(course -> course.end().isEmpty()).findFirst();
        }

        /** What is to be done next. */
        public SipStep step() {
            return ongoing().map(course -> course.step(consented)).orElse(SipStep.NEED);
        }

        @Override
        public String toString() {
            return "SipsHere";
        }
    }

    public SipsHere read(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("sip.read", caseId),
                () -> new SipsHere(
                        sips.about(Set.of(caseId)),
                        ongoing.isConsented(caseId, LocalDate.now(clock)),
                        copies.about(caseId).stream()
                                .filter(copy -> copy.item().kind().equals(PlanningItems.SIP))
                                .toList()));
    }

    /** The plan as it was saved last. */
    public Optional<SipVersion> newest(Actor actor, CaseId caseId, SipId sip) {
        return unitOfWork.call(actor, Act.reading("sip.read", caseId), () -> sips.newest(sip)
                .filter(version -> version.caseId().equals(caseId)));
    }

    /** The plan as it was saved once. */
    public Optional<SipVersion> version(Actor actor, CaseId caseId, SipId sip, Revision revision) {
        return unitOfWork.call(actor, Act.reading("sip.read", caseId), () -> sips.version(sip, revision)
                .filter(version -> version.caseId().equals(caseId)));
    }

    /**
     * What was locked.
     *
     * @param lock the lock
     * @param content what it says
     */
    public record Locked(SipLock lock, SipContent content) implements PersonalData {
        @Override
        public String toString() {
            return "Locked[" + lock + "]";
        }
    }

    public Optional<Locked> locked(Actor actor, CaseId caseId, UUID lock) {
        return unitOfWork.call(actor, Act.reading("sip.read", caseId), () -> sips.findLock(lock)
                .filter(found -> found.caseId().equals(caseId))
                .flatMap(found -> sips.content(lock).map(content -> new Locked(found, content))));
    }
}
