package se.handslag.planning.joint.network;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.consent.policy.ConsentPolicies;
import se.handslag.core.records.UnitOfWork;

/** Writes down whom the person has chosen into their group, what each may know, and that someone has left. */
public final class KeepingMembers {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Members members;
    private final ConsentPolicies policies;
    private final Clock clock;

    @Inject
    public KeepingMembers(
            UnitOfWork unitOfWork, CaseFiles files, Members members, ConsentPolicies policies, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.members = members;
        this.policies = policies;
        this.clock = clock;
    }

    public Outcome<Member, CannotKeepMember> handle(Actor actor, SaveMember command) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.save-member", command.caseId()), () -> save(actor, command));
    }

    public Outcome<MayKnow, CannotKeepMember> letKnow(Actor actor, LetKnow command) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.let-know", command.caseId()), () -> let(actor, command));
    }

    public Outcome<MemberEnd, CannotKeepMember> end(Actor actor, EndMembership command) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.end-member", command.caseId()), () -> leave(actor, command));
    }

    private Outcome<Member, CannotKeepMember> save(Actor actor, SaveMember command) {
        Optional<CannotKeepMember> fault =
                whyNot(actor, files.hold(command.caseId())).or(() -> whyNot(command.about(), LocalDate.now(clock)));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Revision before = Revision.UNSAVED;
        if (command.member().isPresent()) {
            Optional<MemberHere> found =
                    members.find(command.caseId(), command.member().get());
            Optional<CannotKeepMember> gone = whyNot(found);
            if (gone.isPresent()) {
                return Outcome.refused(gone.get());
            }
            before = found.orElseThrow().member().revision();
            if (!before.equals(command.seen())) {
                return Outcome.refused(CannotKeepMember.CHANGED_MEANWHILE);
            }
        }
        Member member = new Member(
                command.member().orElseGet(() -> new MemberId(TimeOrderedIds.next(clock))),
                command.caseId(),
                new Revision(before.number() + 1),
                command.about(),
                Signature.of(actor, clock.instant()));
        members.add(member);
        return Outcome.done(member);
    }

    private Outcome<MayKnow, CannotKeepMember> let(Actor actor, LetKnow command) {
        Optional<CannotKeepMember> fault = whyNot(actor, files.hold(command.caseId()))
                .or(() -> whyNot(members.find(command.caseId(), command.member())))
                .or(() -> whyNot(command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        MayKnow saying = new MayKnow(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.member(),
                command.parts(),
                command.wish(),
                command.parts().isEmpty() ? command.wish().on() : command.until(),
                Signature.of(actor, clock.instant()));
        members.add(saying);
        return Outcome.done(saying);
    }

    private Optional<CannotKeepMember> whyNot(LetKnow command) {
        LocalDate today = LocalDate.now(clock);
        int months = policies.on(today).longestMonths();
        Optional<CannotKeepMember> fault = whyNot(command.wish(), today);
        if (fault.isPresent() || command.parts().isEmpty()) {
            return fault;
        }
        boolean wrong = command.until().isBefore(today)
                || command.until().isAfter(command.wish().on().plusMonths(months));
        return wrong ? Optional.of(CannotKeepMember.WRONG_LAST_DAY) : Optional.empty();
    }

    private Outcome<MemberEnd, CannotKeepMember> leave(Actor actor, EndMembership command) {
        String words = command.words().strip();
        Optional<CannotKeepMember> fault = whyNot(actor, files.hold(command.caseId()))
                .or(() -> whyNot(members.find(command.caseId(), command.member())))
                .or(() -> whyNot(command.reason(), words, command.on(), LocalDate.now(clock)));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        MemberEnd end = new MemberEnd(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.member(),
                command.reason(),
                words,
                command.on(),
                Signature.of(actor, clock.instant()));
        members.add(end);
        return Outcome.done(end);
    }

    /** Why this actor may not write in the group of this file. */
    static Optional<CannotKeepMember> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotKeepMember.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotKeepMember.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotKeepMember.CASE_CLOSED);
    }

    private static Optional<CannotKeepMember> whyNot(Optional<MemberHere> member) {
        if (member.isEmpty()) {
            return Optional.of(CannotKeepMember.NO_SUCH_MEMBER);
        }
        return member.get().isMember() ? Optional.empty() : Optional.of(CannotKeepMember.HAS_LEFT);
    }

    /** What is wrong with who a member is said to be. */
    static Optional<CannotKeepMember> whyNot(MemberWords about, LocalDate today) {
        boolean comesFromElsewhere = about.role() == MemberRole.OTHER_AGENCY || about.role() == MemberRole.OTHER_SIDE;
        if (about.name().isEmpty()) {
            return Optional.of(CannotKeepMember.NO_NAME);
        } else if (comesFromElsewhere && about.organisation().isEmpty()) {
            return Optional.of(CannotKeepMember.NO_ORGANISATION);
        } else if (about.name().length() > MemberWords.LONGEST_NAME
                || about.relation().length() > MemberWords.LONGEST_NAME
                || about.organisation().length() > MemberWords.LONGEST_ORGANISATION
                || about.reached().length() > MemberWords.LONGEST_REACHED) {
            return Optional.of(CannotKeepMember.TOO_LONG);
        }
        return whyNot(about.wish(), today);
    }

    private static Optional<CannotKeepMember> whyNot(Wish wish, LocalDate today) {
        if (wish.words().isEmpty()) {
            return Optional.of(CannotKeepMember.NO_WISH);
        } else if (wish.words().length() > Wish.LONGEST) {
            return Optional.of(CannotKeepMember.TOO_LONG);
        }
        return wish.on().isAfter(today) ? Optional.of(CannotKeepMember.WISH_IN_THE_FUTURE) : Optional.empty();
    }

    private static Optional<CannotKeepMember> whyNot(EndReason reason, String words, LocalDate on, LocalDate today) {
        if (reason == EndReason.OTHER && words.isEmpty()) {
            return Optional.of(CannotKeepMember.NO_REASON_IN_WORDS);
        } else if (words.length() > MemberEnd.LONGEST) {
            return Optional.of(CannotKeepMember.TOO_LONG);
        }
        return on.isAfter(today) ? Optional.of(CannotKeepMember.END_IN_THE_FUTURE) : Optional.empty();
    }
}
