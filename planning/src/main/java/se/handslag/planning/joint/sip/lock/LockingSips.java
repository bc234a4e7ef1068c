package se.handslag.planning.joint.sip.lock;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.CannotSip.Why;
import se.handslag.planning.joint.sip.OngoingSips;
import se.handslag.planning.joint.sip.SendingSipItems;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipLock;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.Sips;

/**
 * Locks a plan that says what the law asks for, and hands it to those who were called.
 *
 * <p>What is locked lies with the lock in a row that is only added and is sealed; there is no other way to change it than a new version.
 */
@Carries(
        value = LegalTopic.COORDINATED_INDIVIDUAL_PLAN,
        by =
                "Reminds from the day the need is seen until the work has begun, calls nobody before the person has consented, and locks only a plan that says which interventions are needed, who answers for each and which principal has the overall responsibility.",
        leftToPeople =
                "Whether a plan is needed, to make it together with the person, and who of those close should be there.")
@Carries(
        value = LegalTopic.COORDINATED_INDIVIDUAL_PLAN_HEALTH_CARE,
        by =
                "Reminds from the day the need is seen until the work has begun, calls nobody before the person has consented, and locks only a plan that says which interventions are needed, who answers for each and which principal has the overall responsibility.",
        leftToPeople =
                "Whether a plan is needed, to make it together with the person, and who of those close should be there.")
public final class LockingSips {
    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final SendingSipItems sending;
    private final Clock clock;

    @Inject
    public LockingSips(UnitOfWork unitOfWork, OngoingSips ongoing, Sips sips, SendingSipItems sending, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.sending = sending;
        this.clock = clock;
    }

    public Outcome<SipLock, CannotSip> handle(Actor actor, LockSip command) {
        return unitOfWork.call(actor, Act.writing("sip.lock", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.sip())
                .match(course -> lock(actor, course, command), Outcome::refused));
    }

    /** Hands copies of what is locked to more of those who were called. */
    public Outcome<SipLock, CannotSip> handle(Actor actor, HandOverSip command) {
        return unitOfWork.call(actor, Act.writing("sip.hand-over", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.sip())
                .match(course -> more(actor, course, command), Outcome::refused));
    }

    private Outcome<SipLock, CannotSip> lock(Actor actor, SipCourse course, LockSip command) {
        Optional<SipVersion> version = sips.newest(course.id());
        if (course.isLocked()) {
            return Outcome.refused(Why.LOCKED);
        } else if (version.isEmpty()) {
            return Outcome.refused(Why.NOTHING_TO_LOCK);
        } else if (!version.get().revision().equals(command.seen())) {
            return Outcome.refused(Why.CHANGED_SINCE);
        }
        LocalDate today = LocalDate.now(clock);
        SipContent content = version.get().content();
        List<CannotSip> missing = missing(content, today);
        if (!missing.isEmpty()) {
            return Outcome.refused(missing.get(0));
        } else if (!ongoing.isConsented(command.caseId(), today)) {
            return Outcome.refused(Why.NO_CONSENT);
        }
        SipLock lock = new SipLock(
                TimeOrderedIds.next(clock),
                course.id(),
                command.caseId(),
                version.get().round(),
                version.get().revision(),
                content.lead().orElseThrow(),
                content.leadName(),
                content.followUpOn().orElseThrow(),
                content.followUpBy(),
                Signature.of(actor, clock.instant()));
        sips.add(lock, content);
        return copies(actor, course, lock, command.copies(), command.protectionSeen());
    }

    private Outcome<SipLock, CannotSip> more(Actor actor, SipCourse course, HandOverSip command) {
        if (course.lastLock().isEmpty()) {
            return Outcome.refused(Why.NOT_LOCKED);
        } else if (command.copies().isEmpty()) {
            return Outcome.refused(Why.NOBODY_CHOSEN);
        } else if (!ongoing.isConsented(command.caseId(), LocalDate.now(clock))) {
            return Outcome.refused(Why.NO_CONSENT);
        }
        return copies(actor, course, course.lastLock().get(), command.copies(), command.protectionSeen());
    }

    private Outcome<SipLock, CannotSip> copies(
            Actor actor, SipCourse course, SipLock lock, Set<UUID> chosen, boolean protectionSeen) {
        List<SipInvitation> to = course.invitations().stream()
                .filter(invitation -> chosen.contains(invitation.id()))
                .toList();
        if (to.size() < chosen.size()) {
            return Outcome.refused(Why.NO_SUCH_INVITATION);
        }
        for (SipInvitation invitation : to) {
            Optional<CannotSip> unsent = sending.send(actor, invitation, lock.id(), protectionSeen);
            if (unsent.isPresent()) {
                return Outcome.refused(unsent.get());
            }
        }
        return Outcome.done(lock);
    }

    /** All that is missing before the plan can be locked, in the order of the page; empty if it can be. */
    public static List<CannotSip> missing(SipContent content, LocalDate today) {
        List<CannotSip> missing = new ArrayList<>();
        if (content.rows().isEmpty()) {
            missing.add(Why.NO_ROW);
        } else if (!content.rows().stream().allMatch(SipRow::isWhole)) {
            missing.add(Why.ROW_NOT_WHOLE);
        }
        if (content.lead().filter(SipParty::mayLead).isEmpty()) {
            missing.add(Why.NO_LEAD);
        }
        if (content.leadName().isBlank()) {
            missing.add(Why.NO_LEAD_NAME);
        }
        if (content.heldOn().isEmpty()) {
            missing.add(Why.NO_DAY);
        }
        if (content.followUpOn().isEmpty()) {
            missing.add(Why.NO_FOLLOW_UP_DAY);
        } else if (content.followUpOn().get().isBefore(today)) {
            missing.add(Why.FOLLOW_UP_IN_THE_PAST);
        }
        if (content.followUpBy().isBlank()) {
            missing.add(Why.NO_FOLLOW_UP_BY);
        }
        return missing;
    }
}
