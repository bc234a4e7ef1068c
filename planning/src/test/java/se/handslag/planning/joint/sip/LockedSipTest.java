package se.handslag.planning.joint.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.records.RecordSession;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.planning.joint.sip.CannotSip.Why;
import se.handslag.planning.joint.sip.SipField.Part;
import se.handslag.planning.joint.sip.lock.HandOverSip;
import se.handslag.planning.joint.sip.lock.LockSip;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.lock.RenewSip;
import se.handslag.planning.joint.sip.lock.RenewingSips;

class LockedSipTest extends SipOnBothDatabases {

    @Test
    void theSameActLocksAndHandsItToEveryoneWhoWasCalled() {
        CaseId kim = openKim();
        SipLock lock = locked(kim);

        assertThat(course(SARA, kim).locks()).containsExactly(lock);
        assertThat(SipCopy.read(here(NILS, kim).received().get(0).item().content()))
                .isEqualTo(content(kim, lock));
        assertThat(here(NILS, kim).received().get(0).asksForReceipt()).isTrue();
        assertThat(copies(kim).givenOf(lock.id())).hasSize(1);
        assertThat(copies(kim).outsideOf(lock.id())).singleElement().satisfies(out -> assertThat(out.receiver())
                .isEqualTo("Arbetsförmedlingen"));
    }

    @Test
    void itIsNotLockedBeforeItSaysWhatTheLawAsksFor() {
        CaseId kim = openKim();
        SipVersion version = written(kim);
        SipContent whole = version.content();
        SipField answers = SipField.of(whole.rows().get(0).id(), Part.ANSWERS);
        List<CannotSip> seen = new ArrayList<>();
        for (SipContent lacking : List.of(
                without(whole, Part.LEAD),
                with(whole, Part.LEAD, SipParty.OTHER.code()),
                without(whole, Part.LEAD_NAME),
                without(whole, Part.HELD_ON),
                without(whole, Part.FOLLOW_UP_ON),
                without(whole, Part.FOLLOW_UP_BY),
                with(whole, answers, ""))) {
            Revision current = here(kim).revision();
            SipVersion saved =
                    done(save(SARA, course(SARA, kim), current, lacking)).version();
            seen.add(refused(lock(kim, saved.revision())));
        }

        assertThat(seen)
                .containsExactly(
                        Why.NO_LEAD,
                        Why.NO_LEAD,
                        Why.NO_LEAD_NAME,
                        Why.NO_DAY,
                        Why.NO_FOLLOW_UP_DAY,
                        Why.NO_FOLLOW_UP_BY,
                        Why.ROW_NOT_WHOLE);
        assertThat(LockingSips.missing(SipContent.EMPTY, TODAY))
                .containsExactly(
                        Why.NO_ROW,
                        Why.NO_LEAD,
                        Why.NO_LEAD_NAME,
                        Why.NO_DAY,
                        Why.NO_FOLLOW_UP_DAY,
                        Why.NO_FOLLOW_UP_BY);
        assertThat(course(SARA, kim).locks()).isEmpty();
        assertThat(here(NILS, kim).received()).hasSize(1);
    }

    @Test
    void itIsNotLockedUnreadNorWithoutConsentNorTwice() {
        CaseId kim = openKim();
        called(kim);
        assertThat(refused(lock(kim, Revision.UNSAVED))).isEqualTo(Why.NOTHING_TO_LOCK);
        setDay(MEETING.toLocalDate());
        SipVersion version =
                done(save(SARA, course(SARA, kim), Revision.UNSAVED, whole())).version();
        assertThat(refused(lock(kim, Revision.UNSAVED))).isEqualTo(Why.CHANGED_SINCE);
        withdrawConsent(kim);
        assertThat(refused(lock(kim, version.revision()))).isEqualTo(Why.NO_CONSENT);
        consent(SARA, kim, se.handslag.planning.PlanningItems.SIP);
        done(lock(kim, version.revision()));
        assertThat(refused(lock(kim, version.revision()))).isEqualTo(Why.LOCKED);
    }

    @Test
    void afterTheLockNothingIsSaved() {
        CaseId kim = openKim();
        SipLock lock = locked(kim);
        SipContent before = content(kim, lock);

        assertThat(refused(save(SARA, course(SARA, kim), lock.revision(), with(before, Part.SITUATION, "Något annat"))))
                .isEqualTo(Why.LOCKED);
        assertThat(content(kim, lock)).isEqualTo(before);
    }

    @Test
    void theApplicationsOwnLoginCannotChangeRemoveOrReplaceWhatIsLocked() {
        CaseId kim = openKim();
        SipLock lock = locked(kim);
        SipContent before = content(kim, lock);

        for (String table : List.of(
                "sip_need", "sip_invitation", "sip_answer", "sip_version", "sip_lock", "sip_follow_up", "sip_end")) {
            refusedBySql("update " + table + " set staff_name = 'Någon annan'");
            refusedBySql("delete from " + table);
            refusedBySql("truncate table " + table);
        }
        refusedBySql("update sip_lock set content = '{}'");
        // A second lock of the same version, in its place.
        refusedBySql("insert into sip_lock select '" + UUID.randomUUID() + "', sip_id, case_id, round_number, revision,"
                + " led_by, led_by_name, follow_up_on, follow_up_by, '{}', staff, staff_name, staff_title,"
                + " staff_authority, locked_at from sip_lock where id = '" + lock.id() + "'");
        assertThat(content(kim, lock)).isEqualTo(before);
        assertThat(course(SARA, kim).locks()).containsExactly(lock);
    }

    @Test
    void whatIsSlippedInAfterTheLockIsFoundAndDoesNotReachWhatWasLocked() {
        CaseId kim = openKim();
        SipLock lock = locked(kim);
        SipContent before = content(kim, lock);
        UUID slipped = UUID.randomUUID();
        run("insert into sip_version select '" + slipped + "', sip_id, case_id, round_number, revision + 1,"
                + " '{\"fields\":{\"situation\":\"Falskt\"},\"schema\":1}', staff, staff_name, staff_title,"
                + " staff_authority, saved_at from sip_version where sip_id = '" + lock.sip() + "' and revision = "
                + lock.revision());

        assertThat(content(kim, lock)).isEqualTo(before);
        assertThat(SipCopy.read(here(NILS, kim).received().get(0).item().content()))
                .isEqualTo(before);
        assertThat(done(world().use(MARIA, VerifyingSeals.class).handle(MARIA)).broken())
                .extracting(Object::toString)
                .anyMatch(broken -> broken.contains(slipped.toString()));
    }

    @Test
    void aNewVersionIsANewLockAndTheOldOneStaysAsItWas() {
        CaseId kim = openKim();
        assertThat(refused(renew(kim, needed(kim).id()))).isEqualTo(Why.NOT_LOCKED);
        CaseId other = openKim();
        SipLock first = locked(other);
        SipContent before = content(other, first);

        SipVersion next = done(renew(other, first.sip()));

        assertThat(next.round()).isEqualTo(2);
        assertThat(next.content()).isEqualTo(before.anew());
        assertThat(next.content().followUpOn()).isEmpty();
        assertThat(here(SARA, other).step()).isEqualTo(SipStep.MEETING);
        assertThat(refused(renew(other, first.sip()))).isEqualTo(Why.NOT_LOCKED);
        SipVersion saved = done(save(
                        SARA, course(SARA, other), next.revision(), with(whole(), Part.SITUATION, "Har fått praktik")))
                .version();
        SipLock second = done(lock(other, saved.revision()));
        assertThat(second.round()).isEqualTo(2);
        assertThat(content(other, first)).isEqualTo(before);
        assertThat(content(other, second).situation()).isEqualTo("Har fått praktik");
        assertThat(copies(other).givenOf(second.id())).hasSize(1);
    }

    @Test
    void moreCopiesGoLaterAndNobodyGetsOneUnasked() {
        CaseId kim = openKim();
        SipVersion version = written(kim);
        SipCourse course = course(SARA, kim);
        HandOverSip early = new HandOverSip(
                kim, course.id(), Set.of(course.invitations().get(0).id()), false);
        assertThat(refused(world().use(SARA, LockingSips.class).handle(SARA, early)))
                .isEqualTo(Why.NOT_LOCKED);
        SipLock lock = done(world().use(SARA, LockingSips.class)
                .handle(SARA, new LockSip(kim, course.id(), version.revision(), Set.of(), false)));
        assertThat(copies(kim).givenOf(lock.id())).isEmpty();
        assertThat(copies(kim).outsideOf(lock.id())).isEmpty();

        assertThat(refused(world().use(SARA, LockingSips.class)
                        .handle(SARA, new HandOverSip(kim, course.id(), Set.of(), false))))
                .isEqualTo(Why.NOBODY_CHOSEN);
        assertThat(refused(world().use(SARA, LockingSips.class)
                        .handle(SARA, new HandOverSip(kim, course.id(), Set.of(UUID.randomUUID()), false))))
                .isEqualTo(Why.NO_SUCH_INVITATION);
        done(world().use(SARA, LockingSips.class).handle(SARA, early));
        assertThat(copies(kim).givenOf(lock.id())).hasSize(1);
        assertThat(copies(kim).outsideOf(lock.id())).isEmpty();
    }

    private static SipVersion here(CaseId kim) {
        return world().use(SARA, ReadingSips.class)
                .newest(SARA, kim, course(SARA, kim).id())
                .orElseThrow();
    }

    private static SipContent content(CaseId kim, SipLock lock) {
        return world().use(SARA, ReadingSips.class)
                .locked(SARA, kim, lock.id())
                .orElseThrow()
                .content();
    }

    private static se.handslag.core.casework.Outcome<SipVersion, CannotSip> renew(CaseId kim, SipId sip) {
        return world().use(SARA, RenewingSips.class).handle(SARA, new RenewSip(kim, sip));
    }

    private static ReadingCopies.Copies copies(CaseId kim) {
        return world().use(SARA, ReadingCopies.class).about(SARA, kim);
    }

    private static void withdrawConsent(CaseId kim) {
        world().use(SARA, ReadingConsents.class).about(SARA, kim).forEach(consent -> world().use(
                        SARA, WithdrawingConsent.class)
                .handle(SARA, new WithdrawConsent(kim, consent.id(), "Ringde")));
    }

    private static void refusedBySql(String sql) {
        assertThatThrownBy(() -> run(sql)).as(sql).hasRootCauseInstanceOf(SQLException.class);
    }

    private static void run(String sql) {
        world().inUnit(SARA, () -> {
            try (Statement statement =
                    world().use(SARA, RecordSession.class).connection().createStatement()) {
                return statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
