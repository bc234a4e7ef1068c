package se.handslag.web.demo.joint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipAnswer;
import se.handslag.planning.joint.sip.SipChannel;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipRowId;
import se.handslag.planning.joint.sip.SipVersion;
import se.handslag.planning.joint.sip.invite.InviteToSip;
import se.handslag.planning.joint.sip.invite.Invitee;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.invite.NoteSipAnswer;
import se.handslag.planning.joint.sip.invite.NotingSipAnswers;
import se.handslag.planning.joint.sip.lock.LockSip;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** A coordinated individual plan, from the need to the copies. */
public final class Coordination {
    private static final int DAYS_TO_THE_MEETING = 7;

    private Coordination() {}

    private static SipCourse course(Telling telling, Actor by) {
        return telling.use(by, ReadingSips.class)
                .read(by, telling.caseId())
                .own()
                .get(0);
    }

    /** Somebody says that one is needed. */
    public record Needed(Actor by, SipInitiator initiator, String important, String question) implements Deed {
        @Override
        public void tell(Telling telling) {
            var command =
                    new RecordSipNeed(telling.caseId(), telling.today(), Optional.of(initiator), important, question);
            telling.use(by, RecordingSipNeeds.class).handle(by, command).orElseThrow();
        }
    }

    /** The person, the other authority and these agencies are called to a meeting in a week. The first agency says that it comes. */
    public record Called(Actor by, String place, List<String> agencies) implements Deed {
        public Called {
            agencies = List.copyOf(agencies);
        }

        @Override
        public void tell(Telling telling) {
            SipCourse course = course(telling, by);
            List<Invitee> invitees = new ArrayList<>();
            invitees.add(Invitee.authority(telling.otherThan(by)));
            invitees.add(Invitee.person(telling.who().name(), SipChannel.IN_PERSON));
            agencies.forEach(agency -> invitees.add(Invitee.outside(
                    ReceiverKind.OTHER_AUTHORITY, agency, SipChannel.LETTER, "Sa ja vid hembesöket samma dag.")));
            var command = new InviteToSip(
                    telling.caseId(),
                    course.id(),
                    Optional.of(telling.today().plusDays(DAYS_TO_THE_MEETING).atTime(LocalTime.of(13, 0))),
                    place,
                    "",
                    invitees,
                    false);
            telling.use(by, InvitingToSips.class).handle(by, command).orElseThrow();
            course(telling, by).invitations().stream()
                    .filter(SipInvitation::isOutside)
                    .findFirst()
                    .ifPresent(first -> telling.use(by, NotingSipAnswers.class)
                            .handle(
                                    by,
                                    new NoteSipAnswer(
                                            telling.caseId(),
                                            course.id(),
                                            first.id(),
                                            Optional.of(SipAnswer.Said.COMING),
                                            "Ringde samma dag",
                                            telling.today()))
                            .orElseThrow());
        }
    }

    /** What has come of the plan is acknowledged, the invitation too. */
    public record Acknowledged(Actor by) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, ReadingSips.class)
                    .read(by, telling.caseId())
                    .received()
                    .forEach(copy -> telling.use(by, AcknowledgingCopies.class)
                            .handle(by, new AcknowledgeCopy(telling.caseId(), copy.id()))
                            .orElseThrow());
        }
    }

    /** A row of what was agreed. */
    public record Line(String need, String intervention, SipParty answers, String whom, String when) {
        SipRow row(Clock clock) {
            return new SipRow(SipRowId.next(clock), need, intervention, Optional.of(answers), whom, when);
        }
    }

    /** The plan is written at the meeting, locked, and handed to everyone who was called. @param followUpAfter in how many days */
    public record Agreed(
            Actor by,
            String situation,
            String shortGoals,
            String longGoals,
            List<Line> lines,
            String present,
            String crisisPlan,
            String leader,
            int followUpAfter)
            implements Deed {
        public Agreed {
            lines = List.copyOf(lines);
        }

        @Override
        public void tell(Telling telling) {
            SipCourse course = course(telling, by);
            LocalDate held = Dates.day(course.invitations().get(0).meetingAt());
            SipContent content = new SipContent(
                    course.need().important(),
                    course.need().question(),
                    situation,
                    shortGoals,
                    longGoals,
                    lines.stream().map(line -> line.row(telling.clock())).toList(),
                    present,
                    crisisPlan,
                    Optional.of(SipParty.MUNICIPALITY),
                    leader,
                    Optional.of(held),
                    Optional.of(telling.today().plusDays(followUpAfter)),
                    by.name());
            SipVersion version = telling.use(by, SavingSips.class)
                    .handle(by, SaveSip.of(telling.caseId(), course.id(), Revision.UNSAVED, content))
                    .orElseThrow()
                    .version();
            var command = new LockSip(
                    telling.caseId(),
                    course.id(),
                    version.revision(),
                    course.invitations().stream().map(SipInvitation::id).collect(Collectors.toSet()),
                    false);
            telling.use(by, LockingSips.class).handle(by, command).orElseThrow();
        }
    }
}
