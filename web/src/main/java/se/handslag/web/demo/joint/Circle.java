package se.handslag.web.demo.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.network.KeepingMembers;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.LetKnow;
import se.handslag.planning.joint.network.Member;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.MemberMark;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.planning.joint.network.MemberWords;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.network.SaveMember;
import se.handslag.planning.joint.network.WhoWasAsked;
import se.handslag.planning.joint.network.Wish;
import se.handslag.planning.joint.network.group.GroupDecision;
import se.handslag.planning.joint.network.group.GroupMeeting;
import se.handslag.planning.joint.network.group.HoldingGroupMeetings;
import se.handslag.planning.joint.network.group.HowTold;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.network.group.PlanGroupMeeting;
import se.handslag.planning.joint.network.group.TellMinutes;
import se.handslag.planning.joint.network.group.WriteMinutes;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** The person's network: whom they have chosen, what each may know, and their meetings. */
public final class Circle {
    private static final int MONTHS = 6;

    private Circle() {}

    /** The person chooses someone, and says what they may know. @param knows nothing if they are to know nothing */
    public record Chosen(
            Actor by,
            String name,
            MemberRole role,
            String relation,
            String organisation,
            String reached,
            String words,
            Set<KnowPart> knows)
            implements Deed {
        public Chosen {
            knows = Set.copyOf(knows);
        }

        @Override
        public void tell(Telling telling) {
            KeepingMembers keeping = telling.use(by, KeepingMembers.class);
            Wish wish = new Wish(WhoWasAsked.PERSON, words, telling.today());
            Member member = keeping.handle(
                            by,
                            SaveMember.added(
                                    telling.caseId(),
                                    new MemberWords(
                                            name, role, relation, organisation, reached, MemberMark.NONE, wish)))
                    .orElseThrow();
            if (!knows.isEmpty()) {
                keeping.letKnow(
                                by,
                                new LetKnow(
                                        telling.caseId(),
                                        member.id(),
                                        knows,
                                        wish,
                                        telling.today().plusMonths(MONTHS)))
                        .orElseThrow();
            }
        }
    }

    /** Everybody meets, and the person hears afterwards what came of it. */
    public record Met(Actor by, String agenda, String ownWords, String text, String what, String who) implements Deed {
        private static final int DAYS = 14;

        @Override
        public void tell(Telling telling) {
            HoldingGroupMeetings holding = telling.use(by, HoldingGroupMeetings.class);
            GroupMeeting meeting =
                    holding.handle(by, plan(telling, telling.today(), agenda)).orElseThrow();
            Set<MemberId> present = telling.use(by, ReadingNetwork.class).read(by, telling.caseId()).now().stream()
                    .map(MemberHere::member)
                    .map(Member::id)
                    .collect(Collectors.toSet());
            holding.handle(
                            by,
                            new WriteMinutes(
                                    telling.caseId(),
                                    meeting.id(),
                                    Revision.UNSAVED,
                                    new Minutes.Words(telling.today(), true, present, ownWords, text),
                                    List.of(new GroupDecision.Words(
                                            what, who, telling.today().plusDays(DAYS)))))
                    .orElseThrow();
            holding.handle(by, new TellMinutes(telling.caseId(), meeting.id(), HowTold.READ_ALOUD, telling.today()))
                    .orElseThrow();
        }
    }

    /** They are to meet again. @param inDays in how many days */
    public record Planned(Actor by, String agenda, int inDays) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(by, HoldingGroupMeetings.class)
                    .handle(by, plan(telling, telling.today().plusDays(inDays), agenda))
                    .orElseThrow();
        }
    }

    private static PlanGroupMeeting plan(Telling telling, LocalDate on, String agenda) {
        return new PlanGroupMeeting(
                telling.caseId(),
                Optional.empty(),
                Revision.UNSAVED,
                new GroupMeeting.Planned(on, "14.00", "Hemma hos Kim", agenda, false));
    }
}
