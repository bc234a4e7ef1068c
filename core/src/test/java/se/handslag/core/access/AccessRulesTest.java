package se.handslag.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Here;

/** The rules of access themselves: every combination has an answer that is written down, and the order is told in sentences. */
class AccessRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CaseId FILE = new CaseId(new UUID(1, 1));
    private static final TeamId TEAM = new TeamId("team");
    private static final StaffId OTHER = new StaffId("other");
    private static final PersonNumber NUMBER = new PersonNumber("personal-number", "199001019802");

    private static final Map<String, List<String>> COLUMNS = columns();

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("who", List.of("none", "work", "door", "office"));
        columns.put("close", List.of("yes", "no"));
        columns.put("lent", List.of("no", "inside", "outside"));
        columns.put("protected", List.of("yes", "no"));
        columns.put("named", List.of("yes", "no"));
        columns.put("coordinator", List.of("self", "other", "nobody"));
        columns.put("team", List.of("yes", "no"));
        columns.put("reason", List.of("yes", "no"));
        columns.put("closed", List.of("no", "lately", "long-ago"));
        return columns;
    }

    /** A way to come with a question: with these mandates, in this standing, and as what the table has it. */
    private record Way(String who, Set<Mandate> mandates, Act.Standing standing) {}

    private record Line(List<Set<String>> cells, String answer, String written) {
        boolean meets(List<String> combination) {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).contains("*") && !cells.get(i).contains(combination.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    @Test
    void answersEveryCombinationAsIsWrittenDown() throws IOException {
        List<Line> lines = lines();
        Set<String> used = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Way way : ways()) {
            for (List<String> combination : combinations(way.who())) {
                List<Line> met =
                        lines.stream().filter(line -> line.meets(combination)).toList();
                assertThat(met).as("the lines for %s", combination).hasSize(1);
                used.add(met.get(0).written());
                String answer = answer(way, combination);
                if (!answer.equals(met.get(0).answer())) {
                    wrong.add(way + " " + combination + " is " + answer + " and not "
                            + met.get(0).answer());
                }
                asked++;
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(used).hasSameSizeAs(lines);
        assertThat(asked).isEqualTo(ways().size() * 864);
    }

    @Test
    void thePlatformCarriesOutWhatSomeoneHasDecidedWhoeverItIsAbout() {
        Actor platform = Actor.platform(Here.UPPSALA.id());
        List<String> worst = List.of("none", "yes", "outside", "yes", "no", "other", "no", "no", "long-ago");

        assertThat(AccessRules.judge(
                        platform, Act.reading("test.read", FILE), file(worst, platform), relations(worst), TODAY))
                .isEqualTo(new AccessAnswer.Allowed(AccessGround.PLATFORM));
    }

    /** Each rule stands before the next: where both are in the way, the first is told. */
    @Test
    void toldInOrderTheyAreFromTheOneThatSaysLeastToTheOneThatAReasonOpens() {
        List<AccessRule> told = new ArrayList<>();
        List<List<String>> worse = List.of(
                List.of("none", "yes", "outside", "yes", "no", "other", "no", "no", "long-ago"),
                List.of("work", "yes", "outside", "yes", "no", "other", "no", "no", "long-ago"),
                List.of("work", "no", "outside", "yes", "no", "other", "no", "no", "long-ago"),
                List.of("work", "no", "no", "yes", "no", "other", "no", "no", "long-ago"),
                List.of("work", "no", "no", "no", "no", "other", "no", "no", "long-ago"),
                List.of("work", "no", "no", "no", "no", "other", "yes", "no", "long-ago"));
        for (List<String> combination : worse) {
            Way way = ways().stream()
                    .filter(one -> one.who().equals(combination.get(0)))
                    .findFirst()
                    .orElseThrow();
            told.add(AccessRule.ofCode(answer(way, combination)).orElseThrow());
        }

        assertThat(told)
                .containsExactly(
                        AccessRule.ROLE,
                        AccessRule.OWN_OR_KIN,
                        AccessRule.OTHER_MUNICIPALITY,
                        AccessRule.PROTECTED,
                        AccessRule.NOT_IN_TEAM,
                        AccessRule.CLOSED)
                .isSorted();
    }

    @Test
    void whatNothingOverridesIsAskedBeforeWhatAReasonOpens() {
        List<AccessRule> overridable = Arrays.stream(AccessRule.values())
                .filter(AccessRule::isOverridable)
                .toList();

        assertThat(overridable).containsExactly(AccessRule.NOT_IN_TEAM, AccessRule.CLOSED);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(overridable)))
                .allSatisfy(core -> assertThat(core).isLessThan(overridable.get(0)));
    }

    @Test
    void whatConcealsIsNeverWhatAReasonOpens() {
        assertThat(AccessRule.values())
                .filteredOn(AccessRule::conceals)
                .containsExactly(AccessRule.OTHER_MUNICIPALITY, AccessRule.PROTECTED)
                .noneMatch(AccessRule::isOverridable)
                .allMatch(rule -> rule.nextStep() == AccessRule.NextStep.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, TEAM", "90, TEAM", "91, CLOSED", "4000, CLOSED"})
    void theTeamWorksWithAClosedCaseForNinetyDays(int daysAgo, String answer) {
        Actor sara = Here.SARA;
        FileFacts closed = new FileFacts(
                FILE,
                TEAM,
                Optional.of(OTHER),
                Optional.of(TODAY.minusDays(daysAgo)),
                Optional.empty(),
                false,
                FileBlocks.NONE);

        String got = AccessRules.judge(
                        sara, Act.reading("test.read", FILE), closed, Relations.inTeams(Set.of(TEAM)), TODAY)
                .match(Enum::name, Enum::name);
        assertThat(got).isEqualTo(answer);
    }

    @Test
    void aLinkOpensToThoseWithoutAnyTaskAndNeverAProtectedFile() {
        Act act = Act.reading("test.read", FILE).byLink();
        Actor holder = new Actor(new StaffId("someone"), "Någon", "Titel", Here.UPPSALA.id(), "Enhet", Set.of());
        FileFacts open = new FileFacts(
                FILE, TEAM, Optional.of(OTHER), Optional.empty(), Optional.empty(), false, FileBlocks.NONE);
        FileFacts hidden = new FileFacts(
                FILE, TEAM, Optional.of(OTHER), Optional.empty(), Optional.empty(), true, FileBlocks.NONE);

        assertThat(AccessRules.judge(holder, act, open, Relations.none(), TODAY))
                .isEqualTo(new AccessAnswer.Allowed(AccessGround.HANDED_OVER));
        assertThat(AccessRules.judge(holder, act, hidden, Relations.none(), TODAY))
                .isEqualTo(new AccessAnswer.Refused(AccessRule.PROTECTED));
        assertThat(AccessRules.judge(Here.SARA, act, open, Relations.inTeams(Set.of(TEAM)), TODAY))
                .isEqualTo(new AccessAnswer.Refused(AccessRule.ROLE));
        assertThat(AccessRules.judge(holder, Act.reading("test.read", FILE), open, Relations.none(), TODAY))
                .isEqualTo(new AccessAnswer.Refused(AccessRule.ROLE));
    }

    @Test
    void someoneWithoutANumberIsCloseToNobody() {
        FileFacts unknown = new FileFacts(
                FILE, TEAM, Optional.of(OTHER), Optional.empty(), Optional.empty(), false, FileBlocks.NONE);
        Relations close = new Relations(Set.of(TEAM), Optional.empty(), Set.of(NUMBER), Set.of(), Set.of());

        assertThat(AccessRules.judge(Here.SARA, Act.reading("test.read", FILE), unknown, close, TODAY)
                        .isAllowed())
                .isTrue();
    }

    private static String answer(Way way, List<String> combination) {
        Actor actor = new Actor(new StaffId("someone"), "Någon", "Titel", Here.UPPSALA.id(), "Enhet", way.mandates());
        Act plain = Act.reading("test.read", FILE);
        Act act =
                switch (way.standing()) {
                    case AT_WORK -> plain;
                    case BY_OFFICE -> plain.byOffice();
                    case AT_THE_DOOR -> plain.atTheDoor();
                    case BY_LINK -> plain.byLink();
                };
        return AccessRules.judge(actor, act, file(combination, actor), relations(combination), TODAY)
                .match(AccessGround::code, AccessRule::code);
    }

    private static FileFacts file(List<String> combination, Actor actor) {
        return new FileFacts(
                FILE,
                TEAM,
                switch (of("coordinator", combination)) {
                    case "self" -> Optional.of(actor.staff());
                    case "other" -> Optional.of(OTHER);
                    default -> Optional.empty();
                },
                switch (of("closed", combination)) {
                    case "lately" -> Optional.of(TODAY.minusDays(AccessRules.DAYS_AFTER_CLOSING));
                    case "long-ago" -> Optional.of(TODAY.minusDays(AccessRules.DAYS_AFTER_CLOSING + 1L));
                    default -> Optional.empty();
                },
                Optional.of(NUMBER),
                is("protected", combination),
                FileBlocks.NONE);
    }

    private static Relations relations(List<String> combination) {
        return new Relations(
                is("team", combination) ? Set.of(TEAM) : Set.of(),
                switch (of("lent", combination)) {
                    case "inside" -> Optional.of(Set.of(TEAM));
                    case "outside" -> Optional.of(Set.of(new TeamId("another")));
                    default -> Optional.empty();
                },
                is("close", combination) ? Set.of(NUMBER) : Set.of(),
                is("named", combination) ? Set.of(FILE) : Set.of(),
                is("reason", combination) ? Set.of(FILE) : Set.of());
    }

    private static String of(String column, List<String> combination) {
        return combination.get(List.copyOf(COLUMNS.keySet()).indexOf(column));
    }

    private static boolean is(String column, List<String> combination) {
        return of(column, combination).equals("yes");
    }

    private static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (Act.Standing standing : List.of(Act.Standing.AT_WORK, Act.Standing.BY_OFFICE, Act.Standing.AT_THE_DOOR)) {
            String asWorker = standing == Act.Standing.AT_THE_DOOR ? "door" : "work";
            for (Mandate mandate : List.of(Mandate.CASE_WORKER, Mandate.DECISION_MAKER, Mandate.HEALTH_CARE)) {
                ways.add(new Way(asWorker, Set.of(mandate), standing));
            }
            ways.add(new Way(
                    standing == Act.Standing.BY_OFFICE ? "office" : asWorker,
                    Set.of(Mandate.HEAD_OF_SERVICE),
                    standing));
            ways.add(new Way("none", Set.of(Mandate.ADMINISTRATOR), standing));
            ways.add(new Way("none", Set.of(), standing));
        }
        return ways;
    }

    /** Everything else that can be true, together with this. */
    private static List<List<String>> combinations(String who) {
        List<List<String>> all = List.of(List.of(who));
        for (String column : List.copyOf(COLUMNS.keySet()).subList(1, COLUMNS.size())) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> one : all) {
                for (String value : COLUMNS.get(column)) {
                    List<String> more = new ArrayList<>(one);
                    more.add(value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = AccessRulesTest.class.getResourceAsStream("rules.txt")) {
            assertThat(in).as("rules.txt").isNotNull();
            for (String written : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!written.isBlank() && !written.startsWith("#")) {
                    String[] sides = written.split("=");
                    List<Set<String>> cells = Arrays.stream(sides[0].strip().split("\\s+"))
                            .map(cell -> Set.of(cell.split("\\|")))
                            .toList();
                    assertThat(cells).as(written).hasSize(COLUMNS.size());
                    lines.add(new Line(cells, sides[1].strip(), written));
                }
            }
        }
        return lines;
    }
}
