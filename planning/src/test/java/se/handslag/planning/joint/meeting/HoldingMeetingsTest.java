package se.handslag.planning.joint.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.block.Block;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Mandate;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.fixture.Persons;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.Blocked;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.meeting.HoldingMeetings.Room;

/** Offentlighets- och sekretesslagen (2009:400) 8 kap. 1 §: to talk in front of another authority is to disclose to it. */
class HoldingMeetingsTest extends PlanningOnBothDatabases {
    private static final Present THE_REGION = new Present(Optional.of(REGION.id()), "Nils Ek");
    private static final Present NEXT_DOOR = new Present(Optional.empty(), "Oskar Dahl, Älvkarleby");

    @Test
    void amongThemselvesTheStaffTakeUpAllTheirOpenPersonsButThoseWhoAreProtected() {
        CaseId kim = world().openCase(SARA, NILS);
        CaseId hidden = shielded();
        CaseId closed = world().openCase(SARA);
        close(closed);

        List<CaseId> seen = ids(room(SARA, started(SARA)));

        assertThat(seen).contains(kim).doesNotContain(hidden, closed);
        assertThat(tasks(SARA)).contains(hidden).doesNotContain(kim);
    }

    @Test
    void anotherAuthorityHearsOfThoseWhoHaveConsentedToItAndOfNoOthers() {
        CaseId consented = world().openCase(SARA, NILS);
        consent(SARA, consented, ItemKind.NOTE);
        CaseId toPlansOnly = world().openCase(SARA, NILS);
        consent(SARA, toPlansOnly, PlanningItems.PLAN);
        CaseId silent = world().openCase(SARA, NILS);

        Meeting meeting = started(SARA, THE_REGION);

        assertThat(ids(room(SARA, meeting))).contains(consented).doesNotContain(toPlansOnly, silent);
        assertThat(tasks(SARA)).contains(toPlansOnly, silent).doesNotContain(consented);
        assertThat(takeUp(SARA, meeting, silent)).isEqualTo(Optional.of(CannotMeet.NOT_HERE));
        assertThat(takeUp(SARA, meeting, new CaseId(java.util.UUID.randomUUID())))
                .isEqualTo(Optional.of(CannotMeet.NOT_HERE));
    }

    @Test
    void ofAPersonWithAConsentToOneMunicipalityNoOtherHears() {
        CaseId kim = world().openCase(SARA, NILS);
        consent(NILS, kim, ItemKind.NOTE);
        Present uppsala = new Present(Optional.of(UPPSALA.id()), "Sara Lind");
        Present alvkarleby = new Present(Optional.of(ALVKARLEBY.id()), "Oskar Dahl");

        assertThat(ids(room(NILS, started(NILS, uppsala)))).contains(kim);
        assertThat(ids(room(NILS, started(NILS, uppsala, alvkarleby)))).isEmpty();
        assertThat(ids(room(NILS, started(NILS, alvkarleby)))).doesNotContain(kim);
    }

    @Test
    void ofAPersonWhoObjectsToBeingMadeAvailableNoOtherAuthorityHears() {
        CaseId kim = world().openCase(SARA, NILS);
        consent(SARA, kim, ItemKind.NOTE);
        Meeting meeting = started(SARA, THE_REGION);
        assertThat(ids(room(SARA, meeting))).contains(kim);

        Block objection = Blocked.objection(world(), SARA, kim);

        assertThat(ids(room(SARA, meeting))).doesNotContain(kim);
        assertThat(takeUp(SARA, meeting, kim)).isEqualTo(Optional.of(CannotMeet.NOT_HERE));
        assertThat(ids(room(SARA, started(SARA)))).contains(kim);
        started(SARA, THE_REGION);
        assertThat(tasks(SARA)).contains(kim);
        Blocked.lift(world(), SARA, objection);
        assertThat(ids(room(SARA, meeting))).contains(kim);
    }

    @ParameterizedTest
    @CsvSource({"NOTES, false", "FILE, false", "PLANS, true", "COPIES, true"})
    void ofAPersonWhoHasBlockedWhatStandsInNotesNoOtherAuthorityHears(RecordPart part, boolean isHeardOf) {
        CaseId kim = world().openCase(SARA, NILS);
        consent(NILS, kim, ItemKind.NOTE);
        Present uppsala = new Present(Optional.of(UPPSALA.id()), "Sara Lind");
        Meeting meeting = started(NILS, uppsala);

        Blocked.part(world(), kim, part);

        assertThat(ids(room(NILS, meeting)).contains(kim)).isEqualTo(isHeardOf);
        assertThat(takeUp(NILS, meeting, kim).isEmpty()).isEqualTo(isHeardOf);
        assertThat(ids(room(NILS, started(NILS)))).contains(kim);
    }

    @Test
    void inFrontOfSomeoneFromAnotherMunicipalityNobodyIsTakenUp() {
        CaseId kim = world().openCase(SARA, NILS);
        consent(SARA, kim, ItemKind.NOTE);

        assertThat(ids(room(SARA, started(SARA, THE_REGION, NEXT_DOOR)))).isEmpty();
        assertThat(ids(room(SARA, started(SARA, NEXT_DOOR)))).isEmpty();
        assertThat(tasks(SARA)).contains(kim);
    }

    @Test
    void theRoomIsToldNothingOfWhoIsLeftOut() {
        world().openCase(SARA, NILS);
        CaseId consented = world().openCase(SARA, NILS);
        consent(SARA, consented, ItemKind.NOTE);
        Meeting meeting = started(SARA, THE_REGION);
        Room before = room(SARA, meeting);

        world().openCase(SARA, NILS);
        shielded();

        assertThat(room(SARA, meeting)).isEqualTo(before);
    }

    @Test
    void whoeverIsLeftOutIsTheCoordinatorsTaskAndNobodyElsesUntilTheyAreTakenUp() {
        CaseId kim = world().openCase(SARA, NILS);
        started(SARA, THE_REGION);

        assertThat(tasks(SARA)).contains(kim);
        assertThat(tasks(ELIN)).doesNotContain(kim);
        assertThat(world().use(ELIN, KeepingTasks.class).about(ELIN, kim).derived())
                .extracting(DerivedTask::kind)
                .doesNotContain("take-up-elsewhere");
        assertThat(world().use(SARA, KeepingTasks.class).about(SARA, kim).derived())
                .extracting(DerivedTask::kind)
                .contains("take-up-elsewhere");
        HoldingMeetings holding = world().use(SARA, HoldingMeetings.class);
        assertThat(refused(holding.elsewhere(ELIN, kim))).isEqualTo(CannotMeet.NOT_THE_COORDINATOR);

        tick();
        assertThat(done(holding.elsewhere(SARA, kim)).what()).isEqualTo(Occasion.ELSEWHERE);
        assertThat(tasks(SARA)).doesNotContain(kim);
        tick();
        assertThat(refused(holding.elsewhere(SARA, kim))).isEqualTo(CannotMeet.ALREADY);
    }

    @Test
    void aLaterMeetingAtWhichTheyAreTakenUpEndsTheTaskToo() {
        CaseId kim = world().openCase(SARA, NILS);
        started(SARA, THE_REGION);
        tick();
        Meeting ownStaff = started(SARA);
        tick();

        assertThat(takeUp(SARA, ownStaff, kim)).isEmpty();

        assertThat(tasks(SARA)).doesNotContain(kim);
        assertThat(room(SARA, ownStaff).takenUp()).contains(kim);
        assertThat(takeUp(SARA, ownStaff, kim)).isEqualTo(Optional.of(CannotMeet.ALREADY));
    }

    @Test
    void whoHeardIsKeptWithThePerson() {
        CaseId kim = world().openCase(SARA, NILS);
        consent(SARA, kim, ItemKind.NOTE);
        Meeting meeting = started(SARA, THE_REGION);
        takeUp(SARA, meeting, kim);

        MeetingPerson kept =
                world().use(SARA, HoldingMeetings.class).about(SARA, kim).get(0);

        assertThat(kept.what()).isEqualTo(Occasion.TAKEN_UP);
        assertThat(kept.heard()).isEqualTo(Set.of(REGION.id()));
        assertThat(kept.meeting()).contains(meeting.id());
        assertThat(world().use(NILS, HoldingMeetings.class).about(NILS, kim))
                .as("each authority keeps its own")
                .isEmpty();
        assertThat(room(SARA, meeting).meeting()).isEqualTo(meeting);
    }

    @Test
    void aConsentThatIsTakenBackDuringTheMeetingHoldsAtOnce() {
        CaseId kim = world().openCase(SARA, NILS);
        consent(SARA, kim, ItemKind.NOTE);
        Meeting meeting = started(SARA, THE_REGION);
        assertThat(ids(room(SARA, meeting))).contains(kim);

        withdraw(kim);

        assertThat(ids(room(SARA, meeting))).doesNotContain(kim);
        assertThat(takeUp(SARA, meeting, kim)).isEqualTo(Optional.of(CannotMeet.NOT_HERE));
    }

    @Test
    void onlyThoseInTheTeamMeetAndNobodySeesAnothersMeeting() {
        Meeting meeting = started(SARA);
        Actor stranger = staff(UPPSALA, "stina", "Stina Ny", "Socionom", "Annan enhet", Mandate.CASE_WORKER);

        assertThat(world().use(SARA, HoldingMeetings.class).room(stranger, meeting.id()))
                .isEmpty();
        assertThat(refusal(stranger, "Stina Ny")).isEqualTo(CannotMeet.NOT_IN_THE_TEAM);
        assertThat(world().use(OSKAR, HoldingMeetings.class).room(OSKAR, meeting.id()))
                .isEmpty();
        assertThat(world().use(NILS, HoldingMeetings.class).room(NILS, meeting.id()))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(refusal(SARA, " ")).isEqualTo(CannotMeet.NOBODY);
        assertThat(refusal(SARA, "x".repeat(501))).isEqualTo(CannotMeet.NAMES_TOO_LONG);
        assertThat(refusal(SARA, "Sara", new Present(Optional.of(REGION.id()), " ")))
                .isEqualTo(CannotMeet.NAMES_MISSING);
        assertThat(refusal(SARA, "Sara", new Present(Optional.of(UPPSALA.id()), "Elin")))
                .isEqualTo(CannotMeet.TOO_MANY);
    }

    @Test
    void whatIsKeptIsNeitherChangedNorTakenAwayAndSealed() {
        started(SARA, THE_REGION, NEXT_DOOR);

        for (String table : List.of("meeting", "meeting_person")) {
            assertThatThrownBy(() -> run("delete from " + table)).as(table).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> run("update meeting_person set what = 'taken-up'"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(world().use(MARIA, VerifyingSeals.class)
                        .handle(MARIA)
                        .orElseThrow()
                        .broken())
                .isEmpty();
    }

    @Test
    void itsCodesNeverChange() {
        assertThat(Occasion.values())
                .extracting(occasion -> occasion + "=" + occasion.code())
                .containsExactly("TAKEN_UP=taken-up", "LEFT_OUT=left-out", "ELSEWHERE=elsewhere");
    }

    private static void run(String sql) {
        world().inUnit(SARA, () -> {
            try (Statement statement =
                    world().use(SARA, RecordSession.class).connection().createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException e) {
                throw new IllegalStateException("The database refused.", e);
            }
        });
    }

    private static Meeting started(Actor actor, Present... others) {
        tick();
        return done(world().use(actor, HoldingMeetings.class)
                .handle(actor, new StartMeeting(Persons.TEAM, actor.name(), List.of(others))));
    }

    private static CannotMeet refusal(Actor actor, String own, Present... others) {
        return refused(world().use(actor, HoldingMeetings.class)
                .handle(actor, new StartMeeting(Persons.TEAM, own, List.of(others))));
    }

    private static Optional<CannotMeet> takeUp(Actor actor, Meeting meeting, CaseId caseId) {
        return world().use(actor, HoldingMeetings.class)
                .handle(actor, new TakeUp(meeting.id(), caseId))
                .match(done -> Optional.empty(), Optional::of);
    }

    /** Ids tell what came after what. */
    private static void tick() {
        world().clock().advance(Duration.ofSeconds(1));
    }

    private static Room room(Actor actor, Meeting meeting) {
        return world().use(actor, HoldingMeetings.class)
                .room(actor, meeting.id())
                .orElseThrow();
    }

    private static List<CaseId> ids(Room room) {
        return room.persons().stream().map(CaseFile::id).toList();
    }

    private static List<CaseId> tasks(Actor actor) {
        return world().use(actor, KeepingTasks.class).toDo(actor).derived().stream()
                .filter(task -> task.kind().equals("take-up-elsewhere"))
                .map(DerivedTask::caseId)
                .toList();
    }

    private static CaseId shielded() {
        Person kim = Persons.person(world().clock(), "Hemlig", "Person", "199001019802", ContactPreference.ANY);
        return world().openCase(
                        new Person(
                                kim.id(),
                                kim.name(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "",
                                ContactPreference.ANY,
                                ProtectedIdentity.CONFIDENTIALITY_MARK),
                        SARA);
    }

    private static void close(CaseId caseId) {
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(world().clock().today()));
            return caseId;
        });
    }

    private static void withdraw(CaseId caseId) {
        var consent =
                world().use(SARA, ReadingConsents.class).about(SARA, caseId).get(0);
        done(world().use(SARA, WithdrawingConsent.class)
                .handle(SARA, new WithdrawConsent(caseId, consent.id(), "Ringde.")));
    }
}
