package se.handslag.planning.joint.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.AccessRule;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.Together;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.Task;
import se.handslag.core.task.WriteTask;
import se.handslag.planning.fixture.PlanningOnBothDatabases;

class CoverTest extends PlanningOnBothDatabases {
    /** In no team: whatever she opens, she opens because she shares or covers. */
    private static final Actor VERA =
            staff(UPPSALA, "vera", "Vera Ström", "Socionom", "Boendestöd", Mandate.CASE_WORKER);

    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @AfterEach
    void everybodyIsBack() {
        world().clock().set(TODAY);
        world().use(MARIA, ReadingTeam.class).read(MARIA).holders().stream()
                .flatMap(holder -> holder.absences().stream())
                .forEach(absence -> world().use(MARIA, SettingAbsence.class).end(MARIA, absence.id()));
    }

    @Test
    void whoeverCoversHasTheTasksAndTheFilesForThatTimeAndNoLonger() {
        Task task = world().use(SARA, KeepingTasks.class)
                .handle(SARA, new WriteTask(kim, "Ring Eva", TODAY.plusDays(5)))
                .orElseThrow();
        done(away(SARA, TODAY.plusDays(1), TODAY.plusDays(3), VERA));

        assertThat(written(VERA)).isEmpty();
        assertRefused(VERA, AccessRule.NOT_IN_TEAM);
        world().clock().set(TODAY.plusDays(1));
        assertThat(written(VERA)).contains(task);
        assertThat(open(VERA)).isTrue();
        assertThat(grounds(VERA)).contains("cover");
        assertThat(world().use(VERA, ReadingCaseFiles.class).list(VERA))
                .anyMatch(file -> file.id().equals(kim));
        world().clock().set(TODAY.plusDays(4));
        assertThat(written(VERA)).isEmpty();
        assertRefused(VERA, AccessRule.NOT_IN_TEAM);
        assertThat(written(SARA)).contains(task);
    }

    @Test
    void whoeverIsBackEarlierIsCoveredNoLonger() {
        StaffAbsence absence = done(away(SARA, TODAY, TODAY.plusDays(3), VERA));
        assertThat(open(VERA)).isTrue();

        done(world().use(MARIA, SettingAbsence.class).end(MARIA, absence.id()));

        assertRefused(VERA, AccessRule.NOT_IN_TEAM);
        assertThat(refused(world().use(MARIA, SettingAbsence.class).end(MARIA, absence.id())))
                .isEqualTo(CannotSetAbsence.NO_SUCH);
    }

    @Test
    void whoeverCoversForOneWhoCoversHasBoth() {
        done(away(SARA, TODAY, TODAY.plusDays(3), ELIN));
        done(away(ELIN, TODAY.plusDays(1), TODAY.plusDays(2), VERA));

        assertRefused(VERA, AccessRule.NOT_IN_TEAM);
        world().clock().set(TODAY.plusDays(1));
        assertThat(open(VERA)).isTrue();
    }

    @Test
    void coverOpensNoProtectedFile() {
        CaseId hidden = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), SARA);
        done(away(SARA, TODAY, TODAY.plusDays(3), VERA));

        assertThatThrownBy(() -> world().use(VERA, ReadingCaseFiles.class).open(VERA, hidden))
                .isInstanceOfSatisfying(
                        AccessRefused.class, why -> assertThat(why.rule()).isEqualTo(AccessRule.PROTECTED));
        assertThat(holder(SARA).protectedAmong()).isPositive();
    }

    @Test
    void aProtectedPersonStandsInTheListOfWhoeverMayKnowWithALineInTheirLogAndIsNotCountedForOthers() {
        Actor alva = staff(UPPSALA, "alva", "Alva Ek", "Socionom", "Boendestöd", Mandate.CASE_WORKER);
        done(world().use(MARIA, GivingCases.class).handle(MARIA, new GiveCase(kim, "alva", "Alva Ek", false, "")));
        CaseId hidden = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), alva);

        assertThat(holder(ELIN, alva).cases()).containsExactly(kim);
        assertThat(holder(ELIN, alva).loads()).extracting(Holder.Load::persons).containsExactly(1);
        assertThat(lines(ELIN, hidden)).isEmpty();
        assertThat(holder(MARIA, alva).cases()).containsExactlyInAnyOrder(kim, hidden);
        assertThat(holder(alva, alva).cases()).containsExactlyInAnyOrder(kim, hidden);

        assertThat(lines(MARIA, hidden)).containsExactly("coordinator.list office");
        assertThat(lines(alva, hidden)).contains("coordinator.list coordinator");
        assertThat(lines(MARIA, kim)).doesNotContain("coordinator.list office");
        assertThat(world().use(MARIA, ReadingTeam.class).read(MARIA).opened())
                .noneMatch(file -> file.id().equals(hidden));
    }

    @Test
    void howManyHaveTooManyIsSaidToTheHeadWithoutALineInAnyonesLog() {
        CaseId hidden = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), SARA);

        assertThat(world().use(MARIA, ReadingTeam.class).unexplained(MARIA)).isZero();
        assertThat(world().use(SARA, ReadingTeam.class).unexplained(SARA)).isZero();
        assertThat(lines(MARIA, hidden)).isEmpty();
    }

    @Test
    void onlyTheHeadSeesWhatCanBeGivenAndNotByNameIfTheyMayNotOpenIt() {
        CaseId hidden = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), SARA);

        assertThat(world().use(SARA, ReadingTeam.class).toGive(SARA, kim)).isEmpty();
        assertThat(world().use(MARIA, ReadingTeam.class).toGive(MARIA, hidden)).hasValueSatisfying(one -> {
            assertThat(one.shown()).isEmpty();
            assertThat(one.isProtected()).isTrue();
            assertThat(one.ours()).contains("Sara Lind");
        });
        assertThat(lines(MARIA, hidden)).contains("coordinator.read office");
        assertThat(world().use(MARIA, ReadingTeam.class).toGive(MARIA, CaseId.next(world().clock())))
                .isEmpty();
    }

    @Test
    void whoeverSharesACaseIsItsCoordinatorUntilTheyDoSoNoMore() {
        GivingCases giving = world().use(MARIA, GivingCases.class);
        done(giving.handle(MARIA, new GiveCase(kim, "vera", "Vera Ström", true, "")));

        assertThat(open(VERA)).isTrue();
        assertThat(grounds(VERA)).contains("coordinator");
        assertThat(world().use(SARA, ReadingTeam.class).of(SARA, kim)).hasValueSatisfying(who -> {
            assertThat(who.ours()).contains("Sara Lind");
            assertThat(who.sharing()).containsExactly("Vera Ström");
        });
        assertThat(refused(giving.handle(MARIA, new GiveCase(kim, "vera", "Vera Ström", true, ""))))
                .isInstanceOf(CannotGiveCase.Already.class);
        done(giving.stopSharing(MARIA, kim, new StaffId("vera")));
        assertRefused(VERA, AccessRule.NOT_IN_TEAM);
        assertThat(refused(giving.stopSharing(MARIA, kim, new StaffId("vera"))))
                .isInstanceOf(CannotGiveCase.NotSharing.class);
    }

    @Test
    void whatTheOneAwaySharesIsCoveredToo() {
        done(world().use(MARIA, GivingCases.class).handle(MARIA, new GiveCase(kim, "elin", "Elin Berg", true, "")));
        done(away(ELIN, TODAY, TODAY, VERA));

        assertThat(open(VERA)).isTrue();
        assertThat(grounds(VERA)).contains("cover");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(refused(world().use(SARA, SettingAbsence.class)
                        .handle(SARA, new SetAbsence("elin", "Elin", TODAY, TODAY, "vera", "Vera"))))
                .isEqualTo(CannotSetAbsence.NOT_HEAD_OF_SERVICE);
        assertThat(refused(set("", "Sara", TODAY, TODAY, "vera", "Vera"))).isEqualTo(CannotSetAbsence.NO_STAFF);
        assertThat(refused(set("sara", " ", TODAY, TODAY, "vera", "Vera"))).isEqualTo(CannotSetAbsence.NO_STAFF);
        assertThat(refused(set("sara", "Sara", TODAY, TODAY, "x".repeat(81), "Vera")))
                .isEqualTo(CannotSetAbsence.NO_COVER);
        assertThat(refused(set("sara", "Sara", TODAY, TODAY, " SARA", "Sara"))).isEqualTo(CannotSetAbsence.THEMSELVES);
        assertThat(refused(set("sara", "Sara", TODAY, TODAY, "maria", "Maria Holm")))
                .isEqualTo(CannotSetAbsence.ONESELF);
        assertThat(refused(set("sara", "Sara", TODAY, TODAY.minusDays(1), "vera", "Vera")))
                .isEqualTo(CannotSetAbsence.ENDS_FIRST);
        assertThat(refused(set("sara", "Sara", TODAY.minusDays(3), TODAY.minusDays(1), "vera", "Vera")))
                .isEqualTo(CannotSetAbsence.IN_THE_PAST);
        assertThat(refused(set("sara", "Sara", TODAY, TODAY.plusDays(367), "vera", "Vera")))
                .isEqualTo(CannotSetAbsence.TOO_LONG);
        done(away(SARA, TODAY, TODAY.plusDays(3), VERA));
        assertThat(refused(away(SARA, TODAY.plusDays(3), TODAY.plusDays(9), VERA)))
                .isEqualTo(CannotSetAbsence.ALREADY);
        assertThat(refused(away(ELIN, TODAY.plusDays(3), TODAY.plusDays(9), SARA)))
                .isEqualTo(CannotSetAbsence.COVER_AWAY);
        assertThat(away(ELIN, TODAY.plusDays(4), TODAY.plusDays(9), SARA).isDone())
                .isTrue();
    }

    @Test
    void oneOfTwoWhoSettleTheSameDaysIsTold() throws InterruptedException {
        var both = Together.all(
                () -> away(SARA, TODAY, TODAY.plusDays(3), VERA), () -> away(SARA, TODAY, TODAY.plusDays(3), ELIN));

        assertThat(both.thrown()).isEmpty();
        assertThat(both.answers()).filteredOn(Outcome::isDone).hasSize(1);
    }

    private Outcome<StaffAbsence, CannotSetAbsence> away(Actor who, LocalDate from, LocalDate to, Actor cover) {
        return set(who.staff().value(), who.name(), from, to, cover.staff().value(), cover.name());
    }

    private static Outcome<StaffAbsence, CannotSetAbsence> set(
            String staff, String shown, LocalDate from, LocalDate to, String cover, String coverShown) {
        return world().use(MARIA, SettingAbsence.class)
                .handle(MARIA, new SetAbsence(staff, shown, from, to, cover, coverShown));
    }

    private static List<String> lines(Actor reader, CaseId about) {
        return world().inUnit(SARA, () -> world().use(SARA, AccessLog.class).about(about, 100)).stream()
                .filter(line -> line.staff().equals(reader.staff().value()))
                .map(line -> line.verb() + " " + line.ground())
                .toList();
    }

    private static Holder holder(Actor who) {
        return holder(MARIA, who);
    }

    private static Holder holder(Actor reader, Actor who) {
        return world().use(reader, ReadingTeam.class).read(reader).holders().stream()
                .filter(holder -> holder.staff().equals(who.staff()))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> written(Actor actor) {
        return world().use(actor, KeepingTasks.class).toDo(actor).written().stream()
                .filter(task -> task.caseId().equals(kim))
                .toList();
    }

    private boolean open(Actor actor) {
        return world().use(actor, ReadingCaseFiles.class).open(actor, kim).isPresent();
    }

    private void assertRefused(Actor actor, AccessRule rule) {
        assertThatThrownBy(() -> open(actor)).isInstanceOfSatisfying(AccessRefused.class, why -> assertThat(why.rule())
                .isEqualTo(rule));
    }

    private List<String> grounds(Actor actor) {
        return world().inUnit(SARA, () -> world().use(SARA, AccessLog.class).about(kim, 100)).stream()
                .filter(line -> line.staff().equals(actor.staff().value()))
                .map(AccessLogLine::ground)
                .toList();
    }
}
