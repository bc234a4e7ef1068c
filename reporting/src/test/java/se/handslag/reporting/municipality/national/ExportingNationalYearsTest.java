package se.handslag.reporting.municipality.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
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
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningPart;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.reporting.ReportingPart;
import se.handslag.reporting.indicator.Indicators;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.approve.ApproveAnnualReport;
import se.handslag.reporting.municipality.approve.ApprovingAnnualReports;
import se.handslag.reporting.municipality.approve.ReadingAnnualReports;
import se.handslag.reporting.municipality.develop.WriteDevelopmentArea;
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;
import se.handslag.reporting.municipality.national.CannotExportYear.Lacking;
import se.handslag.reporting.national.Group;
import se.handslag.reporting.national.NationalFiles;
import se.handslag.reporting.national.NationalMerge;
import se.handslag.reporting.national.TeamTable;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportingNationalYearsTest {
    private static final int YEAR = 2026;
    private static final List<String> TEAMS = List.of("first", "second", "third", "fourth", "fifth");
    private static final String CALLED = "Evas son";

    private final TestPlatform world = TestPlatform.on(Database.H2)
            .parts(new EligibilityPart(), new DecisionsPart(), new PlanningPart(), new ReportingPart())
            .teams(Teams.of(TEAMS.stream().map(Small::new).toArray(TeamPlugin[]::new)))
            .start();
    private final Iterator<String> left = TEAMS.iterator();
    private final List<CaseId> cases = new ArrayList<>();
    /** Each test has a team of its own. */
    private String team = "";

    @BeforeEach
    void sevenDropOutInMarch() {
        team = left.next();
        for (int person = 0; person < 7; person++) {
            dropsOutBefore(LocalDate.of(YEAR, 3, 2));
        }
        world.clock().set(LocalDate.of(YEAR, 5, 4));
        world.use(MARIA, WritingDevelopmentAreas.class)
                .handle(
                        MARIA,
                        new WriteDevelopmentArea(
                                team,
                                "Kortare väntan",
                                "Kim väntade länge",
                                world.clock().today()))
                .orElseThrow();
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void saysWhatTheApprovedReportSaysAndIsReadByTheMerge() {
        approve();

        NationalYear year = export(MARIA).orElseThrow();

        assertThat(year.of().region()).isEqualTo("03");
        assertThat(year.of().model()).isEqualTo(team);
        assertThat(year.tables())
                .filteredOn(table -> table.id().equals("drop-outs-before"))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.total()).hasValue(7);
                    assertThat(table.cells()).isEqualTo(Map.of("q1", 7L, "q2", 0L, "q3", 0L, "q4", 0L));
                });
        List<String> told = new ArrayList<>();
        NationalMerge merge = new NationalMerge(told::add);
        merge.add("told.jsonl", new ByteArrayInputStream(year.file()));
        assertThat(told).isEmpty();
        assertThat(merge.comparison()
                        .groups()
                        .get(new Group(YEAR, "drop-outs-before", team, "03"))
                        .total())
                .isEqualTo(7);
    }

    /** Whoever compares the file before and after something is recorded would else see the one it was about. */
    @Test
    void theFileIsTheSameToTheByteWhateverIsRecordedLater() {
        approve();
        byte[] before = export(MARIA).orElseThrow().file();

        world.clock().set(LocalDate.of(YEAR, 11, 2));
        dropsOutBefore(LocalDate.of(YEAR, 11, 2));
        world.clock().set(LocalDate.of(YEAR + 1, 6, 1));

        assertThat(export(MARIA).orElseThrow().file()).isEqualTo(before);
    }

    @Test
    void holdsNoIdNoNameNoDayAndNoWords() {
        approve();

        String file = new String(export(MARIA).orElseThrow().file(), StandardCharsets.UTF_8);

        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(NationalFiles.schema());
        assertThat(file.lines()).isNotEmpty().allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                .isEmpty());
        assertThat(file)
                .doesNotContain(
                        CALLED,
                        "Eva",
                        "Kortare",
                        "Kim",
                        MARIA.name(),
                        SARA.name(),
                        MARIA.staff().value())
                .doesNotContainPattern("[0-9]{5}")
                .doesNotContainPattern("[0-9]{4}-[0-9]{2}")
                .doesNotContain(cases.stream().map(CaseId::toString).toList());
    }

    @Test
    void everyTableBearsTheIdOfAnIndicator() {
        approve();

        Set<String> indicators = Indicators.published().all().stream()
                .map(indicator -> indicator.word())
                .collect(Collectors.toSet());
        assertThat(export(MARIA).orElseThrow().tables())
                .extracting(TeamTable::id)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(indicators).contains(id.split(":")[0]));
    }

    @Test
    void isMadeByTheHeadOfAnApprovedYearOfATeamThatIsThere() {
        assertThat(refused(SARA, team)).contains(Lacking.NOT_HEAD_OF_SERVICE);
        assertThat(refused(MARIA, team)).contains(Lacking.NOT_APPROVED);
        assertThat(refused(MARIA, "nowhere")).get().isInstanceOf(CannotExportYear.NoSuchTeam.class);
        approve();
        assertThat(refused(SARA, team)).contains(Lacking.NOT_HEAD_OF_SERVICE);
        assertThat(refused(MARIA, team)).isEmpty();
    }

    private void approve() {
        world.clock().set(LocalDate.of(YEAR + 1, 2, 1));
        String hash = world.use(MARIA, ReadingAnnualReports.class)
                .handle(MARIA, new PrepareAnnualReport(team, YEAR))
                .orElseThrow()
                .content()
                .hash();
        world.use(MARIA, ApprovingAnnualReports.class)
                .handle(MARIA, new ApproveAnnualReport(team, YEAR, hash, true))
                .orElseThrow();
    }

    private Optional<NationalYear> export(Actor actor) {
        return world.use(actor, ExportingNationalYears.class)
                .handle(actor, new ExportNationalYear(team, YEAR))
                .match(Optional::of, refusal -> Optional.empty());
    }

    private Optional<CannotExportYear> refused(Actor actor, String of) {
        return world.use(actor, ExportingNationalYears.class)
                .handle(actor, new ExportNationalYear(of, YEAR))
                .match(done -> Optional.empty(), Optional::of);
    }

    private void dropsOutBefore(LocalDate day) {
        world.clock().set(day);
        CaseId id = CaseId.next(world.clock());
        cases.add(id);
        CaseFile file = new CaseFile(
                        id,
                        new TeamId(team),
                        CALLED,
                        Optional.empty(),
                        Stage.CONTACT,
                        world.clock().instant(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Revision.UNSAVED)
                .coordinatedBy(Coordinator.of(SARA));
        world.inUnit(SARA, () -> {
            world.use(SARA, CaseFiles.class).add(file);
            return id;
        });
        world.use(SARA, Discharging.class)
                .handle(
                        SARA,
                        new DischargePerson(
                                id, day, DischargeReason.DROP_OUT_BEFORE, Map.of(), "Ville inte", Optional.empty()))
                .orElseThrow();
    }

    /** A team of nothing but its name. */
    private record Small(String id) implements TeamPlugin {
        @Override
        public TeamManifest manifest() {
            return new TeamManifest(
                    new TeamId(id),
                    id,
                    "1.0",
                    TeamManifest.SPI_VERSION,
                    Set.of(Owner.MUNICIPALITY, Owner.REGION),
                    List.of());
        }

        @Override
        public TeamBlueprint blueprint(TeamContext context) {
            Map<String, String> words = Map.of("criterion.age", "Age");
            return TeamBlueprint.forThoseWho(Criterion.fact("age", SettledBy.EITHER))
                    .texts(new TeamTexts(Map.of("sv", words, "en", words)))
                    .build();
        }
    }
}
