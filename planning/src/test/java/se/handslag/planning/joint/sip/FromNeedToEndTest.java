package se.handslag.planning.joint.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.sip.CannotSip.Why;
import se.handslag.planning.joint.sip.end.EndSip;
import se.handslag.planning.joint.sip.end.EndingSips;
import se.handslag.planning.joint.sip.followup.FollowUpSip;
import se.handslag.planning.joint.sip.followup.FollowingUpSips;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;

/** SoL (2025:400) 10 kap. 8-9 §§, HSL (2017:30) 16 kap. 4 §. */
class FromNeedToEndTest extends SipOnBothDatabases {

    @Test
    void itsStepFollowsFromWhatHasBeenDone() {
        CaseId kim = openKim();
        assertThat(here(SARA, kim).step()).isEqualTo(SipStep.NEED);
        needed(kim);
        assertThat(here(SARA, kim).step()).isEqualTo(SipStep.CONSENT);
        consent(SARA, kim, PlanningItems.SIP);
        assertThat(here(SARA, kim).step()).isEqualTo(SipStep.INVITATION);
        done(invite(SARA, kim, EMPLOYMENT));
        assertThat(here(SARA, kim).step()).isEqualTo(SipStep.MEETING);
        setDay(MEETING.toLocalDate());
        SipVersion version =
                done(save(SARA, course(SARA, kim), Revision.UNSAVED, whole())).version();
        assertThat(here(SARA, kim).step()).isEqualTo(SipStep.MEETING);
        done(lock(kim, version.revision()));
        assertThat(here(SARA, kim).step()).isEqualTo(SipStep.FOLLOW_UP);
        done(end(kim, Optional.of(SipEnd.Reason.NEEDS_MET), ""));
        assertThat(here(SARA, kim).ongoing()).isEmpty();
        assertThat(course(SARA, kim).step(true)).isEqualTo(SipStep.END);
    }

    @Test
    void theParagraphIsTheOneOfTheDayWhenTheNeedWasSeen() {
        SipNeed need = needed(openKim()).need();
        SipNeed before = new SipNeed(
                need.id(),
                need.caseId(),
                LocalDate.of(2025, 6, 30),
                need.initiator(),
                "",
                need.question(),
                need.recorded());

        assertThat(need.law(AuthorityKind.MUNICIPALITY))
                .contains("10 kap. 8–9 §§")
                .contains("2025:400");
        assertThat(need.law(AuthorityKind.REGION)).contains("16 kap. 4 §");
        assertThat(before.law(AuthorityKind.MUNICIPALITY))
                .contains("2 kap. 7 §")
                .contains("2001:453");
    }

    @Test
    void aNeedIsRefusedWithWhatIsMissing() {
        CaseId kim = openKim();

        assertThat(refused(record(
                        SARA, new RecordSipNeed(kim, TODAY.plusDays(1), Optional.of(SipInitiator.PERSON), "", "x"))))
                .isEqualTo(Why.IN_THE_FUTURE);
        assertThat(refused(record(SARA, new RecordSipNeed(kim, TODAY, Optional.empty(), "", "x"))))
                .isEqualTo(Why.NO_INITIATOR);
        assertThat(refused(record(SARA, new RecordSipNeed(kim, TODAY, Optional.of(SipInitiator.REGION), "", " "))))
                .isEqualTo(Why.NO_QUESTION);
        assertThat(refused(record(
                        SARA, new RecordSipNeed(kim, TODAY, Optional.of(SipInitiator.REGION), "x".repeat(2_001), "x"))))
                .isEqualTo(Why.TOO_LONG);
        needed(kim);
        assertThat(refused(record(SARA, need(kim)))).isEqualTo(Why.ANOTHER_GOES_ON);
    }

    @Test
    void onlyThoseWhoWorkInTheCaseWhileItIsOpenMayDoAnything() {
        CaseId kim = openKim();

        assertThat(refused(record(SARA, need(world().openCase(NILS))))).isEqualTo(Why.NO_SUCH_CASE);
        close(kim);
        assertThat(refused(record(SARA, need(kim)))).isEqualTo(Why.CASE_CLOSED);
        Actor reader = staff(UPPSALA, "rut", "Rut Ek", "Assistent", "Hikikomori Uppsala", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(world().use(reader, RecordingSipNeeds.class).handle(reader, need(openKim()))))
                .isEqualTo(Why.NO_MANDATE);
    }

    @Test
    void eachAuthorityHasAPlanOfItsOwn() {
        CaseId kim = openKim();
        needed(kim);

        assertThat(here(NILS, kim).own()).isEmpty();
        done(record(NILS, need(kim)));
        assertThat(course(NILS, kim).id()).isNotEqualTo(course(SARA, kim).id());
    }

    @Test
    void aFollowUpSaysWhatCameOfItAndWhenNext() {
        CaseId kim = openKim();
        SipLock lock = locked(kim);
        setDay(lock.followUpOn());
        assertThat(course(SARA, kim).nextFollowUp()).contains(lock.followUpOn());

        SipFollowUp followUp = done(followUp(good(kim)));

        assertThat(followUp.round()).isEqualTo(1);
        assertThat(course(SARA, kim).followUps()).containsExactly(followUp);
        assertThat(course(SARA, kim).nextFollowUp()).contains(followUp.nextOn());
    }

    @Test
    void aFollowUpIsRefusedWithWhatIsMissing() {
        CaseId kim = openKim();
        needed(kim);
        assertThat(refused(followUp(good(kim)))).isEqualTo(Why.NOT_LOCKED);
        end(kim, Optional.of(SipEnd.Reason.PERSON_DOES_NOT_WANT), "");
        locked(kim);
        SipId sip = course(SARA, kim).id();
        LocalDate today = world().clock().today();
        Optional<Direction> same = Optional.of(Direction.SAME);
        Optional<LocalDate> next = Optional.of(today.plusDays(1));

        assertThat(Stream.of(
                                new FollowUpSip(kim, sip, today.plusDays(1), same, "", "x", next, "x"),
                                new FollowUpSip(kim, sip, today, Optional.empty(), "", "x", next, "x"),
                                new FollowUpSip(kim, sip, today, same, "", " ", next, "x"),
                                new FollowUpSip(kim, sip, today, same, "x".repeat(4_001), "x", next, "x"),
                                new FollowUpSip(kim, sip, today, same, "", "x", Optional.of(today), "x"),
                                new FollowUpSip(kim, sip, today, same, "", "x", Optional.empty(), "x"),
                                new FollowUpSip(kim, sip, today, same, "", "x", next, ""))
                        .map(command -> (Object) refused(followUp(command))))
                .containsExactly(
                        Why.IN_THE_FUTURE,
                        Why.NO_DIRECTION,
                        Why.NO_EVALUATION,
                        Why.TOO_LONG,
                        Why.NO_NEXT_DAY,
                        Why.NO_NEXT_DAY,
                        Why.NO_NEXT_BY);
    }

    @Test
    void itEndsWithAReasonAndANewNeedIsANewPlan() {
        CaseId kim = openKim();
        needed(kim);
        SipId first = course(SARA, kim).id();

        assertThat(refused(end(kim, Optional.empty(), ""))).isEqualTo(Why.NO_REASON);
        assertThat(refused(end(kim, Optional.of(SipEnd.Reason.OTHER), " "))).isEqualTo(Why.NO_WORDS);
        done(end(kim, Optional.of(SipEnd.Reason.OTHER), "Kim vill vänta"));
        assertThat(refused(end(kim, Optional.of(SipEnd.Reason.OTHER), "igen"))).isEqualTo(Why.ALREADY_ENDED);
        assertThat(refused(save(SARA, course(SARA, kim), Revision.UNSAVED, whole())))
                .isEqualTo(Why.ALREADY_ENDED);
        done(record(SARA, need(kim)));
        assertThat(course(SARA, kim).id()).isNotEqualTo(first);
        assertThat(here(SARA, kim).own()).hasSize(2);
    }

    private static FollowUpSip good(CaseId kim) {
        LocalDate today = world().clock().today();
        return new FollowUpSip(
                kim,
                course(SARA, kim).id(),
                today,
                Optional.of(Direction.BETTER),
                "Det är lugnare",
                "Alla har gjort sitt",
                Optional.of(today.plusMonths(3)),
                "Sara Lind");
    }

    private static Outcome<SipFollowUp, CannotSip> followUp(FollowUpSip command) {
        return world().use(SARA, FollowingUpSips.class).handle(SARA, command);
    }

    private static Outcome<SipEnd, CannotSip> end(CaseId kim, Optional<SipEnd.Reason> reason, String words) {
        return world().use(SARA, EndingSips.class)
                .handle(
                        SARA,
                        new EndSip(kim, course(SARA, kim).id(), world().clock().today(), reason, words));
    }

    private static Outcome<SipNeed, CannotSip> record(Actor actor, RecordSipNeed command) {
        return world().use(actor, RecordingSipNeeds.class).handle(actor, command);
    }

    private static void close(CaseId kim) {
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(TODAY));
            return kim;
        });
    }
}
