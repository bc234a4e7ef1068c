package se.handslag.planning.joint.sip.invite;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.OngoingSips;
import se.handslag.planning.joint.sip.SendingSipItems;
import se.handslag.planning.joint.sip.SipChannel;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipNeed;
import se.handslag.planning.joint.sip.Sips;

/**
 * Calls those who are to take part: the authority in the team by a disclosure, everyone else by the register of what goes outside.
 *
 * <p>Nobody is called before the person has consented. If one of them cannot be, nobody is, so that whoever calls knows where they stand.
 */
public final class InvitingToSips {
    private static final int MOST = 20;

    private final UnitOfWork unitOfWork;
    private final OngoingSips ongoing;
    private final Sips sips;
    private final Receivers receivers;
    private final SendingSipItems sending;
    private final Clock clock;

    @Inject
    public InvitingToSips(
            UnitOfWork unitOfWork,
            OngoingSips ongoing,
            Sips sips,
            Receivers receivers,
            SendingSipItems sending,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ongoing = ongoing;
        this.sips = sips;
        this.receivers = receivers;
        this.sending = sending;
        this.clock = clock;
    }

    public Outcome<List<SipInvitation>, CannotSip> handle(Actor actor, InviteToSip command) {
        return unitOfWork.call(actor, Act.writing("sip.invite", command.caseId()), () -> ongoing.hold(
                        actor, command.caseId(), command.sip())
                .match(course -> invite(actor, course, command), Outcome::refused));
    }

    /** The other authority of the case, or those that it can be; who can be called by the platform's own post. */
    public List<Authority> authorities(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("sip.read", caseId), () -> receivers.of(caseId));
    }

    private Outcome<List<SipInvitation>, CannotSip> invite(Actor actor, SipCourse course, InviteToSip command) {
        List<Authority> team = receivers.of(command.caseId());
        Optional<CannotSip> fault = whyNot(command, LocalDateTime.now(clock.withZone(Dates.SWEDEN)))
                .or(() -> notToBeCalled(command, team))
                .or(() -> ongoing.isConsented(command.caseId(), LocalDate.now(clock))
                        ? Optional.empty()
                        : Optional.of(CannotSip.Why.NO_CONSENT));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        List<SipInvitation> called = new ArrayList<>();
        for (Invitee invitee : command.invitees()) {
            SipInvitation invitation = invitation(actor, course, command, invitee, team);
            sips.add(invitation);
            Optional<CannotSip> unsent = sending.send(actor, invitation, invitation.id(), command.protectionSeen());
            if (unsent.isPresent()) {
                return Outcome.refused(unsent.get());
            }
            called.add(invitation);
        }
        return Outcome.done(called);
    }

    private SipInvitation invitation(
            Actor actor, SipCourse course, InviteToSip command, Invitee invitee, List<Authority> team) {
        String name = team.stream()
                .filter(authority -> invitee.authority().equals(Optional.of(authority.id())))
                .map(Authority::name)
                .findFirst()
                .orElse("");
        return new SipInvitation(
                TimeOrderedIds.next(clock),
                course.id(),
                command.caseId(),
                invitee.kind(),
                invitee.authority(),
                invitee.receiver().isBlank() ? name : invitee.receiver().strip(),
                invitee.kind() == ReceiverKind.OTHER_SIDE ? SipChannel.PLATFORM : invitee.channel(),
                invitee.howConsented().strip(),
                command.meetingAt().orElseThrow().atZone(Dates.SWEDEN).toInstant(),
                command.place().strip(),
                command.question().isBlank()
                        ? course.need().question()
                        : command.question().strip(),
                Signature.of(actor, clock.instant()));
    }

    /** What is missing in what was written. */
    public static Optional<CannotSip> whyNot(InviteToSip command, LocalDateTime now) {
        if (command.invitees().isEmpty()) {
            return Optional.of(CannotSip.Why.NOBODY_CALLED);
        } else if (command.invitees().size() > MOST) {
            return Optional.of(CannotSip.Why.TOO_MANY_CALLED);
        } else if (command.meetingAt().isEmpty()) {
            return Optional.of(CannotSip.Why.NO_MEETING);
        } else if (command.meetingAt().get().isBefore(now)) {
            return Optional.of(CannotSip.Why.MEETING_IN_THE_PAST);
        } else if (command.place().isBlank()) {
            return Optional.of(CannotSip.Why.NO_PLACE);
        } else if (command.place().length() > SipInvitation.LONGEST_LINE
                || command.question().length() > SipNeed.LONGEST) {
            return Optional.of(CannotSip.Why.TOO_LONG);
        }
        return command.invitees().stream()
                .flatMap(invitee -> fault(invitee).stream())
                .findFirst()
                .or(() -> isAnyTwice(command) ? Optional.of(CannotSip.Why.CALLED_TWICE) : Optional.empty());
    }

    private static Optional<CannotSip> fault(Invitee invitee) {
        boolean ofTheTeam = invitee.kind() == ReceiverKind.OTHER_SIDE;
        if (!SipInvitation.KINDS.contains(invitee.kind())
                || ofTheTeam != invitee.authority().isPresent()) {
            return Optional.of(CannotSip.Why.NOT_TO_BE_CALLED);
        } else if (!ofTheTeam && invitee.receiver().isBlank()) {
            return Optional.of(CannotSip.Why.NO_RECEIVER);
        } else if (invitee.receiver().length() > SipInvitation.LONGEST_LINE
                || invitee.howConsented().length() > Condition.LONGEST) {
            return Optional.of(CannotSip.Why.TOO_LONG);
        }
        return Optional.empty();
    }

    private static boolean isAnyTwice(InviteToSip command) {
        Set<String> names = new HashSet<>();
        return command.invitees().stream()
                .map(invitee -> invitee.kind().code()
                        + invitee.authority().map(Object::toString).orElse("")
                        + invitee.receiver().strip().toLowerCase(Locale.ROOT))
                .anyMatch(name -> !names.add(name));
    }

    private static Optional<CannotSip> notToBeCalled(InviteToSip command, List<Authority> team) {
        return command.invitees().stream()
                .flatMap(invitee -> invitee.authority().stream())
                .filter(id ->
                        team.stream().noneMatch(authority -> authority.id().equals(id)))
                .findFirst()
                .map(strange -> CannotSip.Why.NOT_TO_BE_CALLED);
    }
}
