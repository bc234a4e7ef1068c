package se.handslag.planning.joint.inform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.InformedPersons;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.inform.apply.ApplicationOutcome;
import se.handslag.planning.joint.inform.apply.ApplicationStep;
import se.handslag.planning.joint.inform.apply.CannotFollowApplication;
import se.handslag.planning.joint.inform.apply.FollowApplication;
import se.handslag.planning.joint.inform.apply.FollowingApplications;
import se.handslag.planning.joint.inform.catalogue.CatalogueEntry;
import se.handslag.planning.joint.inform.catalogue.CatalogueSamples;
import se.handslag.planning.joint.inform.catalogue.KeepingCatalogue;
import se.handslag.planning.joint.inform.catalogue.SaveEntry;

/** From the catalogue to the person, to the application, and to the figure that is read from it. */
class GuidanceTest extends PlanningOnBothDatabases {
    private static final Actor ASTRID =
            staff(REGION, "astrid", "Astrid Ek", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
    private static final Telling BY_PHONE = new Telling(
            Set.of(WayOfTelling.BY_TELEPHONE, WayOfTelling.WITH_INTERPRETER),
            "För att komma ut",
            Understanding.PARTLY,
            "Det låter läskigt men bra");

    @Test
    void tellsOfWhatStandsInTheCataloguesAndOfWhatTheTeamGives() {
        CaseId kim = openKim();
        CatalogueEntry ours = entry(MARIA, "Boendestöd");
        CatalogueEntry theirs = entry(ASTRID, "Samtalsstöd");

        InformationGiven told = done(record(
                SARA,
                nothing(kim)
                        .told(BY_PHONE)
                        .of(List.of(
                                picked(ours, true),
                                picked(theirs, false),
                                new PickedSupport(SupportSource.METHOD, "mapping", false)))));

        assertThat(read(SARA, kim).own()).containsExactly(told);
        assertThat(told.telling()).isEqualTo(BY_PHONE);
        assertThat(told.toldInWords()).isEqualTo("Boendestöd; Samtalsstöd; Text of method.mapping");
        assertThat(told.recommendedInWords()).isEqualTo("Boendestöd");
        assertThat(informed(kim)).isEqualTo(Answer.YES);
    }

    @Test
    void keepsTheNameOfTheDayWhateverBecomesOfTheCatalogue() {
        CaseId kim = openKim();
        CatalogueEntry entry = entry(MARIA, "Fikat");
        done(record(SARA, nothing(kim).of(List.of(picked(entry, true)))));

        done(world().use(MARIA, KeepingCatalogue.class)
                .handle(
                        MARIA,
                        new SaveEntry(
                                Optional.of(entry.id()),
                                entry.revision(),
                                CatalogueSamples.words("Något annat"),
                                TODAY,
                                Optional.empty())));

        assertThat(read(SARA, kim).own().get(0).of())
                .extracting(ToldOf::name, ToldOf::revision)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Fikat", 1L));
    }

    @Test
    void refusesWhatCouldNotBeHadThatDayAndAWayThatNobodyNamed() {
        CaseId kim = openKim();
        world().clock().set(TODAY.plusDays(9));
        CatalogueEntry later = done(world().use(MARIA, KeepingCatalogue.class)
                .handle(MARIA, SaveEntry.first(CatalogueSamples.words("Kurs"), TODAY.plusDays(5))));

        assertThat(refused(record(SARA, nothing(kim).of(List.of(picked(later, true))))))
                .isEqualTo(CannotRecordInformation.NO_SUCH_SUPPORT);
        for (String unknown : List.of("", "sorcery", "../person", later.id().toString())) {
            assertThat(refused(record(
                            SARA, nothing(kim).of(List.of(new PickedSupport(SupportSource.METHOD, unknown, false))))))
                    .isEqualTo(CannotRecordInformation.NO_SUCH_SUPPORT);
        }
        assertThat(refused(record(SARA, nothing(kim)))).isEqualTo(CannotRecordInformation.NOTHING_TOLD);
        assertThat(refused(record(
                        SARA,
                        given(kim, TODAY, "x", "x", Optional.empty())
                                .told(new Telling(Set.of(), "", Understanding.NOT_ASKED, "")))))
                .isEqualTo(CannotRecordInformation.NO_WAY);
        assertThat(refused(record(
                        SARA,
                        given(kim, TODAY, "x", "x", Optional.empty())
                                .told(new Telling(
                                        Set.of(WayOfTelling.ORALLY),
                                        "å".repeat(InformationGiven.LONGEST + 1),
                                        Understanding.NOT_ASKED,
                                        "")))))
                .isEqualTo(CannotRecordInformation.TOO_LONG);
        assertThat(read(SARA, kim).own()).isEmpty();
        assertThat(PickedSupport.parse("mapping", true)).isEmpty();
        assertThat(PickedSupport.parse("sorcery:mapping", true)).isEmpty();
    }

    @Test
    void measuresTheGoalFromWhatStandsAndNeverFromWhatIsStruck() {
        CaseId kim = openKim();
        InformationGiven wrong = done(record(SARA, given(kim, TODAY, "Boendestöd", "Boendestöd", Optional.empty())));
        assertThat(informed(kim)).isEqualTo(Answer.YES);

        done(strike(SARA, new StrikeInformation(kim, wrong.id(), "Fel person")));

        assertThat(informed(kim)).isEqualTo(Answer.NO);
        assertThat(read(SARA, kim).own()).isEmpty();
        assertThat(read(SARA, kim).struck()).containsExactly(wrong);
        assertThat(read(SARA, kim).strikes()).extracting(StruckInformation::why).containsExactly("Fel person");
    }

    @Test
    void needsBothThatSomethingIsToldAndThatSomethingIsRecommended() {
        CaseId kim = openKim();
        done(record(SARA, given(kim, TODAY, "Boendestöd", "", Optional.empty())));
        assertThat(informed(kim)).isEqualTo(Answer.NO);

        done(record(SARA, nothing(kim).of(List.of(picked(entry(MARIA, "Fikat"), true)))));
        assertThat(informed(kim)).isEqualTo(Answer.YES);
    }

    @Test
    void countsWhatTheOtherAuthorityToldBeforeTheDayOnceItIsHandedOver() {
        CaseId kim = openKim();
        consent(NILS, kim, PlanningItems.INFORMATION);
        world().clock().set(TODAY.plusDays(3));
        assertThat(informedBy(kim, TODAY.plusDays(3))).isEqualTo(Answer.NO);

        done(record(NILS, given(kim, TODAY.plusDays(2), "Boendestöd", "Boendestöd", Optional.of(UPPSALA.id()))));

        assertThat(informedBy(kim, TODAY.plusDays(1))).as("told later").isEqualTo(Answer.NO);
        assertThat(informedBy(kim, TODAY.plusDays(2))).isEqualTo(Answer.YES);
    }

    @Test
    void refusesToStrikeWhatIsNotThereOrWithoutAReason() {
        CaseId kim = openKim();
        CaseId other = openKim();
        InformationGiven told = done(record(SARA, given(kim, TODAY, "x", "x", Optional.empty())));

        assertThat(refused(strike(SARA, new StrikeInformation(other, told.id(), "Fel"))))
                .isEqualTo(CannotRecordInformation.NO_SUCH_INFORMATION);
        assertThat(refused(strike(NILS, new StrikeInformation(kim, told.id(), "Fel"))))
                .isEqualTo(CannotRecordInformation.NO_SUCH_INFORMATION);
        assertThat(refused(strike(OSKAR, new StrikeInformation(kim, told.id(), "Fel"))))
                .isEqualTo(CannotRecordInformation.NO_SUCH_CASE);
        assertThat(refused(strike(SARA, new StrikeInformation(kim, told.id(), " "))))
                .isEqualTo(CannotRecordInformation.NO_REASON);
        assertThat(refused(
                        strike(SARA, new StrikeInformation(kim, told.id(), "å".repeat(StruckInformation.LONGEST + 1)))))
                .isEqualTo(CannotRecordInformation.REASON_TOO_LONG);
        done(strike(SARA, new StrikeInformation(kim, told.id(), "Fel")));
        assertThat(refused(strike(SARA, new StrikeInformation(kim, told.id(), "Fel"))))
                .isEqualTo(CannotRecordInformation.NO_SUCH_INFORMATION);
    }

    @Test
    void followsAnApplicationUntilSomebodyKnowsWhatCameOfIt() {
        CaseId kim = openKim();
        InformationGiven told = done(record(
                SARA,
                new RecordInformation(
                        kim,
                        TODAY,
                        "Boendestöd",
                        "Boendestöd",
                        ApplicationHelp.GIVEN,
                        "Boendestöd",
                        Optional.empty())));
        assertThat(tasks(kim)).contains("application-outcome " + TODAY.plusDays(30));

        world().clock().set(TODAY.plusDays(10));
        done(follow(SARA, step(kim, told, ApplicationOutcome.APPLIED, TODAY.plusDays(10))));
        assertThat(tasks(kim)).contains("application-outcome " + TODAY.plusDays(40));

        ApplicationStep granted = done(follow(SARA, step(kim, told, ApplicationOutcome.GRANTED, TODAY.plusDays(10))));
        assertThat(tasks(kim)).noneMatch(task -> task.startsWith("application-outcome"));
        assertThat(read(SARA, kim).steps(told.id())).hasSize(2).contains(granted);
    }

    @Test
    void refusesAStepThatCannotBe() {
        CaseId kim = openKim();
        InformationGiven told = done(record(SARA, given(kim, TODAY, "x", "x", Optional.empty())));
        FollowApplication fine = step(kim, told, ApplicationOutcome.APPLIED, TODAY);
        Actor jonas = staff(REGION, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);

        assertThat(refused(follow(jonas, fine))).isEqualTo(CannotFollowApplication.NO_MANDATE);
        assertThat(refused(follow(OSKAR, fine))).isEqualTo(CannotFollowApplication.NO_SUCH_CASE);
        assertThat(refused(follow(NILS, fine))).isEqualTo(CannotFollowApplication.NO_SUCH_INFORMATION);
        assertThat(refused(follow(SARA, named(kim, told, " ", ""))))
                .isEqualTo(CannotFollowApplication.NOTHING_APPLIED_FOR);
        assertThat(refused(follow(SARA, named(kim, told, "å".repeat(201), ""))))
                .isEqualTo(CannotFollowApplication.TOO_LONG);
        assertThat(refused(follow(SARA, named(kim, told, "x", "å".repeat(1001)))))
                .isEqualTo(CannotFollowApplication.TOO_LONG);
        assertThat(refused(follow(SARA, step(kim, told, ApplicationOutcome.APPLIED, TODAY.plusDays(1)))))
                .isEqualTo(CannotFollowApplication.IN_THE_FUTURE);
        assertThat(refused(follow(SARA, step(kim, told, ApplicationOutcome.APPLIED, TODAY.minusDays(1)))))
                .isEqualTo(CannotFollowApplication.BEFORE_TOLD);
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(TODAY));
            return kim;
        });
        assertThat(refused(follow(SARA, fine))).isEqualTo(CannotFollowApplication.CASE_CLOSED);
    }

    @Test
    void remindsOfSomeoneWithSupportWhoHasNotBeenToldBeforeTheFirstFollowUp() {
        CaseId kim = kimWithSupport();
        assertThat(tasks(kim))
                .as("no support yet in the file")
                .noneMatch(task -> task.startsWith("information-missing"));
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().at(Stage.SUPPORT));
            return kim;
        });
        assertThat(tasks(kim)).contains("information-missing " + TODAY.plusMonths(3));
        assertThat(world().use(SARA, KeepingTasks.class).toDo(SARA).derived())
                .as("not before it is due")
                .noneMatch(task -> task.kind().equals("information-missing"));

        done(record(SARA, given(kim, TODAY, "Boendestöd", "Boendestöd", Optional.empty())));
        assertThat(tasks(kim)).noneMatch(task -> task.startsWith("information-missing"));
    }

    private static List<String> tasks(CaseId caseId) {
        return world().use(SARA, KeepingTasks.class).about(SARA, caseId).derived().stream()
                .map((DerivedTask task) -> task.kind() + " " + task.due())
                .toList();
    }

    private static CatalogueEntry entry(Actor actor, String name) {
        return done(world().use(actor, KeepingCatalogue.class)
                .handle(actor, SaveEntry.first(CatalogueSamples.words(name), TODAY)));
    }

    private static PickedSupport picked(CatalogueEntry entry, boolean recommended) {
        return new PickedSupport(SupportSource.ENTRY, entry.id().toString(), recommended);
    }

    private static RecordInformation nothing(CaseId caseId) {
        return given(caseId, TODAY, "", "", Optional.empty());
    }

    private static RecordInformation given(
            CaseId caseId,
            LocalDate on,
            String told,
            String recommended,
            Optional<se.handslag.core.authority.AuthorityId> copyTo) {
        return new RecordInformation(caseId, on, told, recommended, ApplicationHelp.NOT_NEEDED, "", copyTo);
    }

    private static FollowApplication step(
            CaseId caseId, InformationGiven told, ApplicationOutcome outcome, LocalDate on) {
        return new FollowApplication(caseId, told.id(), "Boendestöd", ApplicationHelp.GIVEN, outcome, on, "");
    }

    private static FollowApplication named(CaseId caseId, InformationGiven told, String what, String words) {
        return new FollowApplication(
                caseId, told.id(), what, ApplicationHelp.GIVEN, ApplicationOutcome.APPLIED, TODAY, words);
    }

    private static Answer informed(CaseId caseId) {
        return informedBy(caseId, TODAY);
    }

    private static Answer informedBy(CaseId caseId, LocalDate day) {
        return world().inUnit(
                        SARA, () -> world().use(SARA, InformedPersons.class).by(caseId, day));
    }

    private static Outcome<InformationGiven, CannotRecordInformation> record(Actor actor, RecordInformation command) {
        return world().use(actor, RecordingInformation.class).handle(actor, command);
    }

    private static Outcome<StruckInformation, CannotRecordInformation> strike(Actor actor, StrikeInformation command) {
        return world().use(actor, RecordingInformation.class).strike(actor, command);
    }

    private static Outcome<ApplicationStep, CannotFollowApplication> follow(Actor actor, FollowApplication command) {
        return world().use(actor, FollowingApplications.class).handle(actor, command);
    }

    private static RecordingInformation.Told read(Actor actor, CaseId caseId) {
        return world().use(actor, RecordingInformation.class).read(actor, caseId);
    }
}
