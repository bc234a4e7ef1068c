package se.handslag.planning.joint.sip.lock;

import jakarta.inject.Inject;
import java.time.Clock;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.OngoingSips;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipLock;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.Sips;

/** Begins a new version of a locked plan; what was locked holds until the new one is locked, and stays as it was for ever. */
public final class RenewingSips {
    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final Clock clock;

    @Inject
    public RenewingSips(UnitOfWork unitOfWork, OngoingSips ongoing, Sips sips, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.clock = clock;
    }

    public Outcome<SipVersion, CannotSip> handle(Actor actor, RenewSip command) {
        return unitOfWork.call(actor, Act.writing("sip.renew", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.sip())
                .match(course -> renew(actor, course), Outcome::refused));
    }

    private Outcome<SipVersion, CannotSip> renew(Actor actor, SipCourse course) {
        if (!course.isLocked()) {
            return Outcome.refused(CannotSip.Why.NOT_LOCKED);
        }
        SipLock lock = course.lastLock().orElseThrow();
        Revision last = sips.newest(course.id()).orElseThrow().revision();
        SipVersion version = new SipVersion(
                course.id(),
                course.need().caseId(),
                lock.round() + 1,
                new Revision(last.number() + 1),
                sips.content(lock.id()).orElseThrow().anew(),
                Signature.of(actor, clock.instant()));
        sips.add(version);
        return Outcome.done(version);
    }
}
