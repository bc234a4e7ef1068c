package se.handslag.decisions.municipality.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.RecordSession;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.GrantedSupports;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RulingOutcome;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.matter.Conditions;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.remind.AftermathReminders;

/** What happens to decisions, on both databases: it comes back as it was, cannot be changed, and leaves the support that it should. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class AftermathRecordsTest {
    private static final int DECISIONS = 12;
    private static @Nullable Office open;

    @Parameter
    private Database database = Database.H2;

    @BeforeParameterizedClassInvocation
    static void open(Database on) {
        open = Office.on(on);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office().close();
    }

    @BeforeEach
    void comeBack() {
        office().clock().set(Office.OPENED);
    }

    @Test
    void everythingComesBackAsItWas() {
        var granted = decided().granted();
        var correction = decided().correct(granted).orElseThrow();
        var appeal = decided().atCourt(granted);
        office().clock().set(LocalDate.of(2025, 9, 1));
        var omitted = decided().leaveOut(granted).orElseThrow();
        var ruled = decided()
                .rule(appeal, CourtInstance.ADMINISTRATIVE_COURT, RulingOutcome.REMANDED, LeaveToAppeal.NOT_NEEDED)
                .orElseThrow();
        var changed = decided()
                .decide(Decided.change(granted, ChangeGround.COURT_RULING, Optional.of(granted.period())))
                .orElseThrow();
        var ended = decided()
                .decide(decided().heard(Decided.end(granted.caseId(), EndGround.SAFETY, office().today())))
                .orElseThrow();

        var matter = decided().matter(granted.caseId());
        assertThat(matter.decisions()).containsExactly(granted, changed, ended);
        assertThat(matter.aftermath().corrections()).containsExactly(correction);
        assertThat(matter.aftermath().omittedDeciders()).containsExactly(omitted);
        assertThat(matter.aftermath().appeals()).containsExactly(ruled);
        assertThat(ruled.steps())
                .extracting(it -> it.code())
                .containsExactly("time-tried", "reconsidered", "handed-over", "ruled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update correction set right_words = 'other'",
                "delete from correction",
                "update appeal set arrived_on = date '2025-01-01'",
                "delete from appeal",
                "update appeal_step set outcome = 'late'",
                "delete from appeal_step",
                "truncate table appeal_step",
                "update omitted_decider set reason = 'other'",
                "update notice set corrects_id = null",
                "delete from granted_support"
            })
    void theApplicationsLoginCannotChangeWhatIsRecorded(String attack) {
        var granted = decided().granted();
        decided().correct(granted).orElseThrow();
        decided().atCourt(granted);

        assertThatThrownBy(() -> office().inUnit(SARA, () -> execute(attack))).hasCauseInstanceOf(SQLException.class);
    }

    /** Chains of decisions made at random by the verbs themselves, many of them in the same millisecond. */
    @RepeatedTest(25)
    void theStoresViewLeavesTheSameSupportAsTheDecisionsDo(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        CaseId caseId = decided().granted().caseId();
        int made = 1;
        for (int i = 0; i < DECISIONS; i++) {
            made += decideSomething(random, caseId) ? 1 : 0;
            if (random.nextInt(3) == 0) {
                office().clock().set(office().today().plusDays(random.nextInt(40)));
            }
            List<MunicipalDecision> decisions = decided().matter(caseId).decisions();
            assertThat(decisions).hasSize(made);
            assertThat(stored(caseId))
                    .as("after %s decisions of run %s", made, run.getCurrentRepetition())
                    .containsExactlyInAnyOrderElementsOf(SupportInForce.of(decisions).stream()
                            .map(it -> it.decision().id() + " " + it.period())
                            .toList());
        }
    }

    private static boolean decideSomething(Random random, CaseId caseId) {
        List<MunicipalDecision> decisions = decided().matter(caseId).decisions();
        MunicipalDecision any = decisions.get(random.nextInt(decisions.size()));
        LocalDate today = office().today();
        Period days = new Period(
                any.granted().map(Period::from).orElse(today.plusDays(random.nextInt(60))),
                any.granted().map(Period::from).orElse(today).plusDays(60 + random.nextInt(200)));
        return switch (random.nextInt(4)) {
            case 0 ->
                decided()
                        .decide(Decided.change(any, ChangeGround.IN_FAVOUR, Optional.of(days)))
                        .isDone();
            case 1 ->
                hear(caseId)
                        && decided()
                                .decide(Decided.change(
                                        any,
                                        ChangeGround.FALSE_INFORMATION,
                                        Optional.of(days).filter(it -> random.nextBoolean())))
                                .isDone();
            case 2 ->
                decided()
                        .decide(Decided.end(caseId, EndGround.OWN_WISH, today.plusDays(random.nextInt(90))))
                        .isDone();
            default ->
                random.nextBoolean()
                        ? grant(caseId, days)
                        : office().use(SARA, Extending.class)
                                .handle(
                                        SARA,
                                        new ExtendSupport(
                                                caseId, today.plusMonths(4 + random.nextInt(8)), "Planen", "Skäl", ""))
                                .isDone();
        };
    }

    /** Whether the person has been heard about the support in force, if there is any. */
    private static boolean hear(CaseId caseId) {
        Matter matter = decided().matter(caseId);
        LocalDate today = office().today();
        if (matter.subject().isPresent()
                && Conditions.ofTheHearing(matter, today).isPresent()) {
            office().hear(caseId);
        }
        return matter.subject().isPresent();
    }

    private static boolean grant(CaseId caseId, Period days) {
        if (decided().matter(caseId).openApplication().isEmpty()) {
            office().apply(caseId);
            office().write(caseId);
            office().consult(caseId);
            office().assess(caseId, Answer.YES);
        }
        return office().decide(Office.grant(caseId, days.from(), days.to())).isDone();
    }

    @Test
    void supportThatOutlivesTheContactAsksForADecision() {
        var granted = decided().granted();
        assertThat(tasks(granted.caseId())).isEmpty();
        office().inUnit(SARA, () -> {
            CaseFiles files = office().use(SARA, CaseFiles.class);
            files.save(files.find(granted.caseId()).orElseThrow().closed(office().today()));
            return granted;
        });

        assertThat(tasks(granted.caseId())).containsExactly("support-outlives-case");
        decided()
                .decide(Decided.end(granted.caseId(), EndGround.OWN_WISH, office().today()))
                .orElseThrow();
        assertThat(tasks(granted.caseId())).isEmpty();
    }

    private static List<String> tasks(CaseId caseId) {
        LocalDate today = office().today();
        return office().inUnit(SARA, () -> {
            AftermathReminders reminders = office().use(SARA, AftermathReminders.class);
            List<String> about = reminders.about(caseId, today).stream()
                    .map(DerivedTask::kind)
                    .toList();
            List<String> due = new ArrayList<>(reminders.due(today, today.plusDays(14)).stream()
                    .filter(task -> task.caseId().equals(caseId))
                    .map(DerivedTask::kind)
                    .toList());
            assertThat(due).isEqualTo(about);
            return about;
        });
    }

    private static List<String> stored(CaseId caseId) {
        return office().inUnit(SARA, () -> office().use(SARA, GrantedSupports.class).of(caseId).stream()
                .map(it -> it.id() + " " + it.period())
                .toList());
    }

    private static int execute(String sql) {
        try (Statement statement =
                office().use(SARA, RecordSession.class).connection().createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Decided decided() {
        return new Decided(office());
    }

    private static Office office() {
        Office office = open;
        if (office == null) {
            throw new IllegalStateException("The office is not open.");
        }
        return office;
    }
}
