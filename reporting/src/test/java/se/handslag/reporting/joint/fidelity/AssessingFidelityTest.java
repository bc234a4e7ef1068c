package se.handslag.reporting.joint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.staff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.decisions.DecisionsPart;
import se.handslag.eligibility.EligibilityPart;
import se.handslag.planning.PlanningPart;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.RecordContact;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.StartMeeting;
import se.handslag.reporting.ReportingPart;
import se.handslag.reporting.fidelity.FidelityScales;
import se.handslag.reporting.fidelity.Measure;
import se.handslag.reporting.joint.fidelity.AssessFidelity.Judged;
import se.handslag.reporting.joint.fidelity.CannotAssess.Why;

class AssessingFidelityTest {
    private static final String TEAM = Persons.TEAM.value();
    private static final Actor ASTRID = staff(
            REGION, "astrid", "Astrid Holm", "Verksamhetschef", "Psykiatrimottagning Uppsala", Mandate.HEAD_OF_SERVICE);
    private static final Actor INGRID =
            staff(REGION, "ingrid", "Ingrid Ek", "Sjuksköterska", "Psykiatrimottagning Uppsala", Mandate.HEALTH_CARE);

    @ParameterizedTest
    @EnumSource(Database.class)
    void countsWhatTheRecordSaysAndKeepsItBesideWhatIsJudged(Database database) {
        try (TestPlatform world = start(database)) {
            CaseId kim = world.openCase(NILS);
            world.openCase(NILS);
            visit(world, NILS, kim, ContactPlace.HOME);
            visit(world, INGRID, kim, ContactPlace.COMMUNITY);
            visit(world, INGRID, kim, ContactPlace.CLINIC);
            world.use(NILS, HoldingMeetings.class)
                    .handle(NILS, new StartMeeting(Persons.TEAM, "Nils Ek", List.of()))
                    .orElseThrow();

            FidelityAssessment made = assess(
                            world,
                            ASTRID,
                            "dacts",
                            Map.of("H2", Judged.of(4, "Alla känner alla; korta veckor i februari.")))
                    .orElseThrow();

            assertThat(found(made, "H1"))
                    .isEqualTo(new ItemFound(
                            "H1",
                            OptionalInt.of(5),
                            Origin.COUNTED,
                            Optional.of(new Counted(Measure.CASELOAD, 2, 1)),
                            ""));
            assertThat(found(made, "H2").origin()).isEqualTo(Origin.JUDGED);
            assertThat(found(made, "H2").counted()).contains(new Counted(Measure.SEVERAL_STAFF, 1, 2));
            assertThat(found(made, "H3").counted()).contains(new Counted(Measure.MEETINGS, 1, 4));
            assertThat(found(made, "S1").counted().orElseThrow().value()).isEqualTo(new BigDecimal("66.67"));
            assertThat(found(made, "S1").points()).hasValue(4);
            assertThat(found(made, "H4").origin()).isEqualTo(Origin.NOT_SCORED);
            assertThat(made.total(FidelityScales.published().find("dacts").orElseThrow()))
                    .isEmpty();
            assertThat(made.scored()).isEqualTo(7);

            ReadingFidelity.TeamFidelity read =
                    world.use(NILS, ReadingFidelity.class).of(NILS, TEAM).orElseThrow();
            assertThat(read.assessments()).containsExactly(made);
            assertThat(read.counted().get(Measure.OUTSIDE)).isEqualTo(new Counted(Measure.OUTSIDE, 2, 3));
        }
    }

    @Test
    void eachAuthorityCountsItsOwnRecordAndTheMunicipalityThoseWithSupport() {
        try (TestPlatform world = start(Database.H2)) {
            CaseId kim = world.openCase(SARA, NILS);
            visit(world, NILS, kim, ContactPlace.HOME);
            visit(world, SARA, kim, ContactPlace.CLINIC);

            assertThat(counted(world, SARA)).containsOnlyKeys(Measure.MEETINGS);
            world.inUnit(SARA, () -> {
                CaseFiles files = world.use(SARA, CaseFiles.class);
                CaseFile file = files.find(kim).orElseThrow();
                files.save(file.at(Stage.SUPPORT));
                return file;
            });
            assertThat(counted(world, SARA).get(Measure.OUTSIDE)).isEqualTo(new Counted(Measure.OUTSIDE, 0, 1));
            assertThat(counted(world, NILS).get(Measure.OUTSIDE)).isEqualTo(new Counted(Measure.OUTSIDE, 1, 1));

            assess(world, MARIA, "tmact", Map.of("OS1", Judged.of(3, "Protokollet")))
                    .orElseThrow();
            assertThat(world.use(NILS, ReadingFidelity.class)
                            .of(NILS, TEAM)
                            .orElseThrow()
                            .assessments())
                    .isEmpty();
        }
    }

    @Test
    void aCorrectionStandsInsteadAndIsAboutTheDayThatWasAssessed() {
        try (TestPlatform world = start(Database.H2)) {
            CaseId kim = world.openCase(NILS);
            visit(world, NILS, kim, ContactPlace.HOME);
            FidelityAssessment first = assess(world, ASTRID, "dacts", Map.of()).orElseThrow();
            world.clock().set(first.on().plusDays(40));
            AssessFidelity correction = new AssessFidelity(
                    TEAM,
                    "dacts",
                    Map.of("H4", Judged.of(2, "Chefen är ute en dag i veckan")),
                    Optional.of(first.id()));

            FidelityAssessment corrected = handle(world, ASTRID, correction).orElseThrow();

            assertThat(corrected.on()).isEqualTo(first.on());
            assertThat(found(corrected, "S1")).isEqualTo(found(first, "S1"));
            assertThat(world.use(NILS, ReadingFidelity.class)
                            .of(NILS, TEAM)
                            .orElseThrow()
                            .assessments())
                    .containsExactly(corrected);
            assertThat(why(handle(world, ASTRID, correction))).isEqualTo(Why.CORRECTED_ALREADY);
            assertThat(why(handle(
                            world, ASTRID, new AssessFidelity(TEAM, "tmact", Map.of(), Optional.of(corrected.id())))))
                    .isEqualTo(Why.NO_SUCH_ASSESSMENT);
        }
    }

    @Test
    void refusesWhatCannotBeScored() {
        try (TestPlatform world = start(Database.H2)) {
            assertThat(why(assess(world, NILS, "dacts", Map.of()))).isEqualTo(Why.NOT_HEAD_OF_SERVICE);
            assertThat(why(assess(world, ASTRID, "moon", Map.of()))).isEqualTo(Why.NO_SUCH_SCALE);
            assertThat(why(handle(world, ASTRID, AssessFidelity.of("moon", "dacts", Map.of()))))
                    .isEqualTo(Why.NO_SUCH_TEAM);
            assertThat(why(assess(world, ASTRID, "tmact", Map.of()))).isEqualTo(Why.NOTHING_SCORED);
            assertThat(why(assess(world, ASTRID, "tmact", Map.of("H1", Judged.of(3, "Protokoll")))))
                    .isEqualTo(Why.NO_SUCH_ITEM);
            assertThat(why(assess(world, ASTRID, "tmact", Map.of("OS1", Judged.of(6, "Protokoll")))))
                    .isEqualTo(Why.POINTS_OUT_OF_REACH);
            assertThat(why(assess(world, ASTRID, "tmact", Map.of("OS1", Judged.of(3, "x".repeat(1001))))))
                    .isEqualTo(Why.EVIDENCE_TOO_LONG);
            CannotAssess missing = assess(world, ASTRID, "tmact", Map.of("OS1", Judged.of(3, " ")))
                    .match(done -> new CannotAssess(Why.NO_SUCH_TEAM, ""), refusal -> refusal);
            assertThat(missing).isEqualTo(new CannotAssess(Why.NO_EVIDENCE, "OS1"));
            assertThat(missing.field()).isEqualTo("evidence.OS1");
        }
    }

    @Test
    void saysEveryRefusalInBothLanguagesAndKeepsItsCodes() {
        Sentences sentences = Sentences.of(List.of("se/handslag/reporting/fidelity/texts"));
        for (Why why : Why.values()) {
            for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
                assertThat(sentences.say(new CannotAssess(why, "H1").sentence(), language))
                        .endsWith(".")
                        .doesNotContain("{")
                        .doesNotContain("fidelity.cannot");
            }
        }
        assertThat(Origin.values()).extracting(Origin::code).containsExactly("counted", "judged", "not-scored");
        assertThat(Set.of(Origin.values()))
                .allSatisfy(origin -> assertThat(sentences.knows("fidelity.origin." + origin.code()))
                        .isTrue());
    }

    private static ItemFound found(FidelityAssessment assessment, String item) {
        return assessment.find(item).orElseThrow();
    }

    private static Map<Measure, Counted> counted(TestPlatform world, Actor actor) {
        return world.use(actor, ReadingFidelity.class)
                .of(actor, TEAM)
                .orElseThrow()
                .counted();
    }

    private static Why why(Outcome<FidelityAssessment, CannotAssess> outcome) {
        return outcome.match(
                done -> {
                    throw new AssertionError("It was assessed.");
                },
                CannotAssess::why);
    }

    private static Outcome<FidelityAssessment, CannotAssess> assess(
            TestPlatform world, Actor actor, String scale, Map<String, Judged> judged) {
        return handle(world, actor, AssessFidelity.of(TEAM, scale, judged));
    }

    private static Outcome<FidelityAssessment, CannotAssess> handle(
            TestPlatform world, Actor actor, AssessFidelity command) {
        return world.use(actor, AssessingFidelity.class).handle(actor, command);
    }

    private static void visit(TestPlatform world, Actor actor, CaseId caseId, ContactPlace place) {
        world.use(actor, RecordingContacts.class)
                .handle(
                        actor,
                        RecordContact.of(
                                caseId, ContactWay.VISIT, place, world.clock().today(), 60))
                .orElseThrow();
    }

    private static TestPlatform start(Database database) {
        return TestPlatform.on(database)
                .parts(new EligibilityPart(), new DecisionsPart(), new PlanningPart(), new ReportingPart())
                .teams(Teams.of(new Plain()))
                .start();
    }

    /** A team of one criterion. */
    private static final class Plain implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return new TeamManifest(
                    Persons.TEAM,
                    "Plain",
                    "1.0",
                    TeamManifest.SPI_VERSION,
                    Set.of(Owner.MUNICIPALITY, Owner.REGION),
                    List.of(LegalTopic.AGREEMENT_WITH_THE_REGION));
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            Map<String, String> words =
                    List.of("criterion.age").stream().collect(Collectors.toMap(key -> key, key -> "Words of " + key));
            return TeamBlueprint.forThoseWho(Criterion.fact("age", SettledBy.EITHER))
                    .texts(new TeamTexts(Map.of("sv", words, "en", words)))
                    .build();
        }
    }
}
