package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentences;
import se.handslag.core.export.AskedBy;
import se.handslag.core.export.Export;
import se.handslag.core.export.ExportBasis;
import se.handslag.core.export.ExportFiles;
import se.handslag.core.export.ExportForm;
import se.handslag.core.export.ExportPlan;
import se.handslag.core.export.Wording;
import se.handslag.core.export.draw.DrawUpExport;
import se.handslag.core.export.draw.DrawingUpExport;
import se.handslag.core.export.draw.HandOutExport;
import se.handslag.core.export.draw.HandingOutExport;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.CaseContents;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.UnitOfWork;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An extract looked at from the last module, which sees the tables of all the others: nothing is forgotten, and nobody else is in it. */
@CompositionRoot(because = "it looks into the stores of every authority")
class ExtractOfTheWholeHouseTest {
    private static final Set<String> DRAFTS = Set.of("note_draft", "investigation_draft");
    /** A table that holds nothing about any one person must be added here by someone who has thought about it. */
    private static final Set<String> ABOUT_NO_ONE = Set.of(
            "access_log_head",
            "access_log_lane",
            "account",
            "account_secret",
            "advice",
            "approved_report",
            "block_mode",
            "blueprint",
            "board_report",
            "catalogue_entry",
            "consent_policy",
            "cooperation_agreement",
            "delegation_item",
            "delegation_order",
            "development_area",
            "development_follow_up",
            "erasure_list",
            "erasure_protocol",
            "erasure_protocol_row",
            "flyway_schema_history",
            "fidelity_assessment",
            "fidelity_item",
            "four_eyes_policy",
            "log_judgement",
            "log_review",
            "log_review_end",
            "log_review_item",
            "log_review_rhythm",
            "calendar_link",
            "calendar_link_end",
            "caseload_reason",
            "staff_absence",
            "staff_absence_end",
            "staff_absence_turn",
            "meeting",
            "outbox",
            "post_continuity",
            "post_holding",
            "post_leave",
            "post_statement",
            "post_statement_gap",
            "post_statement_read",
            "quarterly_report",
            "relative_counted",
            "relative_group",
            "relative_session",
            "sign_in",
            "staff_bar",
            "store_purpose",
            "team_adoption",
            "team_agreement",
            "team_agreement_follow_up",
            "team_agreement_party",
            "team_agreement_post",
            "team_member");

    /** Columns that tell of someone else, or are kept of what opens a page to someone else, and stand in no extract. */
    private static final Set<String> OF_SOMEONE_ELSE = Set.of(
            "group_page.link_hash",
            "relative_link.participant_case",
            "relative_link.member_id",
            "staff_relation.staff",
            "staff_relation.reason",
            "staff_relation.recorder",
            "staff_relation.recorder_name",
            "staff_relation.recorder_title",
            "staff_relation.recorder_authority");

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Opens what a test must see, and hears what the parts say of their chapters. */
    @CompositionRoot(because = "it listens at every authority")
    private static final class Listening implements PlatformPart {
        private final Map<Authority, ExportPlan> said = new HashMap<>();

        @Override
        public String name() {
            return "listening";
        }

        @Override
        public void moveInto(AuthorityHouse house) {
            house.export(plan -> said.put(house.authority(), plan));
            house.offer(CaseContents.class);
        }
    }

    private final Listening listening = new Listening();

    private TestPlatform start(Database.Stores stores) {
        List<PlatformPart> parts = new ArrayList<>(Rooms.parts());
        parts.add(listening);
        return TestPlatform.on(stores)
                .parts(parts.toArray(PlatformPart[]::new))
                .teams(Teams.onClassPath())
                .start();
    }

    private static Wording wording(TestPlatform world, Locale language) {
        Sentences sentences = Sentences.of(world.platform().texts());
        return new Wording(language, sentences::knows, sentence -> sentences.say(sentence, language));
    }

    private static String json(TestPlatform world, Actor actor, CaseId caseId) {
        Export export = world.use(actor, DrawingUpExport.class)
                .handle(
                        actor,
                        new DrawUpExport(
                                caseId, AskedBy.PERSON, "", "", ExportBasis.RIGHT_OF_ACCESS, "Allt som finns", true))
                .orElseThrow();
        ExportFiles.Made made = world.use(actor, HandingOutExport.class)
                .handle(
                        actor,
                        new HandOutExport(caseId, export.id(), ExportForm.JSON),
                        wording(world, Sentences.SWEDISH))
                .orElseThrow();
        try (InputStream in = made.file().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Map<String, Object>>> rows(String json, CaseId caseId) {
        List<Map<String, Object>> cases =
                (List<Map<String, Object>>) MAPPER.readValue(json, OBJECT).get("cases");
        return (Map<String, List<Map<String, Object>>>) cases.stream()
                .filter(one -> caseId.toString().equals(one.get("case")))
                .findFirst()
                .orElseThrow()
                .get("tables");
    }

    private static Map<String, Object> numberOf(Person person) {
        return Map.of(
                "staff_relation.number_kind", person.number().orElseThrow().kind(),
                "staff_relation.number_value", person.number().orElseThrow().value(),
                // What the gate itself reads must be something.
                "block.scope", "between-units",
                "block.parts", "notes",
                "block.asked_by", "person",
                "sender_block.sender", "region-03",
                "emergency_opening.danger", "life",
                "emergency_opening.parts", "notes",
                "emergency_review.verdict", "right");
    }

    private static Actor head(Actor actor) {
        return Here.authorities().stream()
                .filter(authority -> authority.id().equals(actor.employer()))
                .map(authority ->
                        Here.staff(authority, "chief", "Chief", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Database.class)
    void everyColumnOfEveryTableIsInItAndNothingOfAnyoneElse(Database database) {
        Map<AuthorityId, StoreSettings> settings = new ConcurrentHashMap<>();
        Database.Stores anew = database.stores();
        Database.Stores stores = authority -> settings.computeIfAbsent(authority, anew::of);
        try (TestPlatform world = start(stores)) {
            Person kim = Persons.kim(world.clock());
            Person lo = Persons.person(world.clock(), "Lo", "Persson", "198503159819", kim.prefers());
            CaseId own = world.openCase(kim, SARA, NILS);
            CaseId another = world.openCase(lo, SARA, NILS);
            CaseId elsewhere = world.openCase(kim, OSKAR);
            StoreSettings uppsala = stores.of(MARIA.employer());
            MarkedRows marked = MarkedRows.in(uppsala, own, "zq", numberOf(kim));
            Map<String, Object> apart = new HashMap<>(numberOf(lo));
            apart.put("quarterly_report.report_quarter", 2);
            MarkedRows.in(uppsala, another, "zx", apart);
            MarkedRows.in(stores.of(OSKAR.employer()), elsewhere, "zx", numberOf(kim));
            MarkedRows regions = MarkedRows.in(stores.of(NILS.employer()), own, "zr", numberOf(kim));

            String json = json(world, MARIA, own);

            holds(json, own, marked);
            assertThat(json).doesNotContain("\"zx", "\"zr", another.toString(), elsewhere.toString());
            String regional = json(world, head(NILS), own);
            holds(regional, own, regions);
            assertThat(regional).doesNotContain("\"zx", "\"zq", another.toString());
        }
    }

    private static void holds(String json, CaseId caseId, MarkedRows marked) {
        Map<String, List<Map<String, Object>>> read = rows(json, caseId);
        Map<String, Map<String, @Nullable Object>> missing = new TreeMap<>();
        marked.rows().forEach((table, row) -> {
            Map<String, @Nullable Object> wanted = new TreeMap<>();
            row.forEach((column, value) -> {
                if (!OF_SOMEONE_ELSE.contains(table + "." + column)) {
                    wanted.put(column, MarkedRows.read(value));
                }
            });
            boolean there =
                    read.getOrDefault(table, List.of()).stream().anyMatch(found -> new TreeMap<>(found).equals(wanted));
            if (there == (DRAFTS.contains(table) || ABOUT_NO_ONE.contains(table))) {
                missing.put(table, wanted);
            }
        });
        assertThat(missing)
                .as("tables that are there and should not be, or are not and should")
                .isEmpty();
        assertThat(read.keySet()).contains("person", "case_file", "access_log");
    }

    @Test
    void aTableIsLeftOutOnlyForAReasonThatSomeoneHasThoughtOf() {
        try (TestPlatform world = start(Database.H2.stores())) {
            for (Actor actor : List.of(SARA, NILS)) {
                world.use(actor, UnitOfWork.class).run(actor, Act.writing("test.work"), () -> {
                    CaseContents contents = world.use(actor, CaseContents.class);
                    assertThat(ABOUT_NO_ONE).containsAll(contents.aboutNoOne().keySet());
                    assertThat(contents.unaccounted()).isEmpty();
                });
            }
            listening.said.values().forEach(plan -> assertThat(DRAFTS).containsAll(plan.drafts()));
        }
    }

    @Test
    void everyChapterAndEveryColumnThatIsReadHasAWordInBothLanguages() {
        try (TestPlatform world = start(Database.H2.stores())) {
            Sentences sentences = Sentences.of(world.platform().texts());
            Set<String> missing = new TreeSet<>();
            for (Actor actor : List.of(SARA, NILS)) {
                ExportPlan plan = listening.said.entrySet().stream()
                        .filter(entry -> entry.getKey().id().equals(actor.employer()))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
                Map<String, Map<String, String>> tables = world.inUnit(
                        actor, () -> world.use(actor, CaseContents.class).tables());
                tables.forEach((table, columns) -> {
                    if (plan.isDraft(table)) {
                        return;
                    }
                    if (!sentences.knows("export." + table)) {
                        missing.add("export." + table);
                    }
                    columns.keySet().stream()
                            .filter(column -> !plan.isTechnical(table, column, columns))
                            .filter(column ->
                                    ExportPlan.wordsOf(table, column).stream().noneMatch(sentences::knows))
                            .forEach(column -> missing.add("export." + table + "." + column));
                });
            }
            assertThat(missing)
                    .as("words that a new table or column needs, in the texts of its part")
                    .isEmpty();
        }
    }
}
