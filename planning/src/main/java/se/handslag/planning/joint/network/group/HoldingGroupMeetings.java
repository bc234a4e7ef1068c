package se.handslag.planning.joint.network.group;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.Members;

/** Plans meetings of resource groups, and writes down what they came to and what became of what was decided. */
public final class HoldingGroupMeetings {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Members members;
    private final GroupMeetings meetings;
    private final Clock clock;

    @Inject
    public HoldingGroupMeetings(
            UnitOfWork unitOfWork, CaseFiles files, Members members, GroupMeetings meetings, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.members = members;
        this.meetings = meetings;
        this.clock = clock;
    }

    public Outcome<GroupMeeting, CannotHoldGroup> handle(Actor actor, PlanGroupMeeting command) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.plan-meeting", command.caseId()), () -> plan(actor, command));
    }

    public Outcome<Minutes, CannotHoldGroup> handle(Actor actor, WriteMinutes command) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.write-minutes", command.caseId()), () -> write(actor, command));
    }

    public Outcome<DecisionSettled, CannotHoldGroup> handle(Actor actor, SettleDecision command) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.settle-decision", command.caseId()), () -> settle(actor, command));
    }

    public Outcome<MinutesTold, CannotHoldGroup> handle(Actor actor, TellMinutes command) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.tell-person", command.caseId()), () -> tell(actor, command));
    }

    private Outcome<GroupMeeting, CannotHoldGroup> plan(Actor actor, PlanGroupMeeting command) {
        Optional<CannotHoldGroup> fault = GroupRules.whyNot(actor, files.hold(command.caseId()))
                .or(() -> GroupRules.whyNot(command.plan(), LocalDate.now(clock)))
                .or(() -> hasMembers(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Revision before = Revision.UNSAVED;
        if (command.meeting().isPresent()) {
            Optional<MeetingHere> found =
                    meetings.find(command.caseId(), command.meeting().get());
            Optional<CannotHoldGroup> over = isOver(found);
            if (over.isPresent()) {
                return Outcome.refused(over.get());
            }
            before = found.orElseThrow().meeting().revision();
            if (!before.equals(command.seen())) {
                return Outcome.refused(CannotHoldGroup.CHANGED_MEANWHILE);
            }
        }
        GroupMeeting meeting = new GroupMeeting(
                command.meeting().orElseGet(() -> new GroupMeetingId(TimeOrderedIds.next(clock))),
                command.caseId(),
                new Revision(before.number() + 1),
                command.plan(),
                Signature.of(actor, clock.instant()));
        meetings.add(meeting);
        return Outcome.done(meeting);
    }

    private Optional<CannotHoldGroup> hasMembers(CaseId caseId) {
        return members.of(caseId).stream().anyMatch(here -> here.isMember())
                ? Optional.empty()
                : Optional.of(CannotHoldGroup.NO_MEMBERS);
    }

    private static Optional<CannotHoldGroup> isOver(Optional<MeetingHere> meeting) {
        if (meeting.isEmpty()) {
            return Optional.of(CannotHoldGroup.NO_SUCH_MEETING);
        } else if (meeting.get().isHeld()) {
            return Optional.of(CannotHoldGroup.HELD_ALREADY);
        }
        return meeting.get().meeting().plan().calledOff() ? Optional.of(CannotHoldGroup.CALLED_OFF) : Optional.empty();
    }

    private Outcome<Minutes, CannotHoldGroup> write(Actor actor, WriteMinutes command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<MeetingHere> found = meetings.find(command.caseId(), command.meeting());
        Optional<CannotHoldGroup> fault = GroupRules.whyNot(actor, file)
                .or(() -> found.isEmpty() ? Optional.of(CannotHoldGroup.NO_SUCH_MEETING) : Optional.empty())
                .or(() -> GroupRules.whyNot(command, LocalDate.now(clock)))
                .or(() -> areMembers(command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (found.orElseThrow().meeting().plan().calledOff()) {
            return Outcome.refused(CannotHoldGroup.CALLED_OFF);
        }
        Revision before = found.get().newest().map(Minutes::revision).orElse(Revision.UNSAVED);
        if (!before.equals(command.seen())) {
            return Outcome.refused(CannotHoldGroup.CHANGED_MEANWHILE);
        }
        Signature by = Signature.of(actor, clock.instant());
        Minutes minutes = new Minutes(
                TimeOrderedIds.next(clock),
                command.meeting(),
                command.caseId(),
                new Revision(before.number() + 1),
                command.words(),
                by);
        meetings.add(minutes);
        int position = found.get().decisions().size();
        for (GroupDecision.Words words : command.decisions()) {
            position++;
            meetings.add(new GroupDecision(
                    TimeOrderedIds.next(clock), command.caseId(), command.meeting(), position, words, by));
        }
        return Outcome.done(minutes);
    }

    /** Someone who has left since may have been at the meeting. */
    private Optional<CannotHoldGroup> areMembers(WriteMinutes command) {
        Set<MemberId> known = members.of(command.caseId()).stream()
                .map(here -> here.member().id())
                .collect(Collectors.toSet());
        return known.containsAll(command.words().present())
                ? Optional.empty()
                : Optional.of(CannotHoldGroup.NOT_A_MEMBER);
    }

    private Outcome<DecisionSettled, CannotHoldGroup> settle(Actor actor, SettleDecision command) {
        String words = command.words().strip();
        Optional<CannotHoldGroup> fault = GroupRules.whyNot(actor, files.hold(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<MeetingHere.Decided> decided = decided(command.caseId(), command.decision());
        if (decided.isEmpty()) {
            return Outcome.refused(CannotHoldGroup.NO_SUCH_DECISION);
        } else if (decided.get().settled().isPresent()) {
            return Outcome.refused(CannotHoldGroup.SETTLED_ALREADY);
        } else if (command.outcome() != DecisionOutcome.DONE && words.isEmpty()) {
            return Outcome.refused(CannotHoldGroup.NO_REASON);
        } else if (words.length() > DecisionSettled.LONGEST) {
            return Outcome.refused(CannotHoldGroup.TOO_LONG);
        }
        DecisionSettled settled = new DecisionSettled(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.decision(),
                command.outcome(),
                words,
                LocalDate.now(clock),
                Signature.of(actor, clock.instant()));
        meetings.add(settled);
        return Outcome.done(settled);
    }

    private Optional<MeetingHere.Decided> decided(CaseId caseId, UUID id) {
        return meetings.of(caseId).stream()
                .flatMap(meeting -> meeting.decisions().stream())
                .filter(one -> one.decision().id().equals(id))
                .findFirst();
    }

    private Outcome<MinutesTold, CannotHoldGroup> tell(Actor actor, TellMinutes command) {
        Optional<CannotHoldGroup> fault = GroupRules.whyNot(actor, files.hold(command.caseId()));
        Optional<MeetingHere> found = meetings.find(command.caseId(), command.meeting());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (found.isEmpty()) {
            return Outcome.refused(CannotHoldGroup.NO_SUCH_MEETING);
        } else if (!found.get().isHeld()) {
            return Outcome.refused(CannotHoldGroup.NOT_HELD);
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Outcome.refused(CannotHoldGroup.TOLD_IN_THE_FUTURE);
        } else if (command.on().isBefore(found.get().on())) {
            return Outcome.refused(CannotHoldGroup.TOLD_BEFORE_HELD);
        }
        MinutesTold told = new MinutesTold(
                TimeOrderedIds.next(clock),
                command.caseId(),
                found.get().newest().orElseThrow().id(),
                command.how(),
                command.on(),
                Signature.of(actor, clock.instant()));
        meetings.add(told);
        return Outcome.done(told);
    }
}
