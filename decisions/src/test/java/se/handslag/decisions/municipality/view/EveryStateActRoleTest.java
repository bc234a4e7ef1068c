package se.handslag.decisions.municipality.view;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.matter.Matter;

/**
 * Every act by every role in every state: nothing succeeds but what {@code allowed.txt} allows, what is told beforehand is what happens,
 * and an act that is refused changes nothing.
 */
class EveryStateActRoleTest {
    private static final Actor ADMINISTRATOR =
            Here.staff(UPPSALA, "adm", "Anna Drift", "Systemförvaltare", "Digitalisering", Mandate.ADMINISTRATOR);

    private static final Map<String, Actor> ROLES = roles();

    private static final Office OFFICE = Office.on(Database.H2);

    private static Map<String, Actor> roles() {
        Map<String, Actor> roles = new LinkedHashMap<>();
        roles.put("decider", SARA);
        roles.put("case-worker", ELIN);
        roles.put("head", MARIA);
        roles.put("administrator", ADMINISTRATOR);
        roles.put("nurse", NILS);
        roles.put("other-municipality", OSKAR);
        return roles;
    }

    private static final StringBuilder WRITTEN = new StringBuilder(
            """
            # Who may do what in which state. Read by EveryStateActRoleTest: what is not here is refused.
            # After a change that means to change it: run the test with -Dhandslag.write=true and read every line that differs.
            """);

    @AfterAll
    static void close() throws IOException {
        OFFICE.close();
        if (Boolean.getBoolean("handslag.write")) {
            Files.writeString(
                    Path.of("src/test/resources/se/handslag/decisions/municipality/view/allowed.txt"), WRITTEN);
        }
    }

    /**
     * One act that can be tried in a state.
     *
     * @param name how {@code allowed.txt} names it
     * @param told whether the actor is told that it can be done
     * @param done tries it
     */
    private record Trial(String name, BiFunction<Matter, Actor, Boolean> told, Function<Attempts, Boolean> done) {}

    @ParameterizedTest
    @EnumSource
    void nothingIsDoneButWhatIsAllowedAndTold(Situation situation) throws IOException {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        CaseId caseId = situation.in(OFFICE);
        Matter before = OFFICE.matter(caseId);
        for (int i = 0; i < trials(before).size(); i++) {
            for (Map.Entry<String, Actor> role : ROLES.entrySet()) {
                Trial trial = trials(before).get(i);
                Actor actor = role.getValue();
                boolean told =
                        actor.employer().equals(UPPSALA.id()) && trial.told().apply(before, actor);
                boolean done = trial.done().apply(new Attempts(OFFICE, before, actor));
                if (told != done) {
                    faults.add(trial.name() + " by " + role.getKey() + ": told " + told + ", done " + done);
                }
                if (done) {
                    allowed.computeIfAbsent(trial.name(), name -> new ArrayList<>())
                            .add(role.getKey());
                    caseId = situation.in(OFFICE);
                    before = OFFICE.matter(caseId);
                }
            }
            if (!OFFICE.matter(caseId).equals(before)) {
                faults.add(trials(before).get(i).name() + " was refused and changed something");
                before = OFFICE.matter(caseId);
            }
        }
        WRITTEN.append('\n').append(situation.name()).append('\n');
        lines(allowed).forEach(line -> WRITTEN.append(line).append('\n'));

        assertThat(faults).as(situation.name()).isEmpty();
        assertThat(lines(allowed)).as(situation.name()).isEqualTo(expected(situation));
    }

    /** An act that nobody can do anywhere is tried with a command that is wrong, and shows nothing. */
    @Test
    void everyActIsAllowedSomewhereButThoseThatTakeTwoPeople() throws IOException {
        String all = read();
        List<String> never = Stream.of(
                        Arrays.stream(MatterAct.values()).map(MatterAct::code),
                        Arrays.stream(DecisionAct.values()).map(act -> "decision/" + act.code()),
                        Arrays.stream(AppealAct.values()).map(act -> "appeal/" + act.code()))
                .flatMap(it -> it)
                .filter(name -> !all.contains("\n  " + name + ": "))
                .toList();

        assertThat(never).containsExactlyInAnyOrder("propose", "approve");
    }

    private static List<Trial> trials(Matter matter) {
        List<Trial> trials = new ArrayList<>();
        for (MatterAct act : MatterAct.values()) {
            trials.add(new Trial(
                    act.code(),
                    (now, actor) -> isOpen(ActsNow.of(now, actor, OFFICE.today()), act),
                    attempts -> attempts.done(act)));
        }
        if (!matter.decisions().isEmpty()) {
            for (DecisionAct act : DecisionAct.values()) {
                trials.add(new Trial(
                        "decision/" + act.code(),
                        (now, actor) ->
                                isOpen(ActsNow.of(now, now.decisions().get(0).id(), actor, OFFICE.today()), act),
                        attempts -> attempts.done(
                                act, attempts.matter().decisions().get(0).id())));
            }
        }
        if (!matter.aftermath().appeals().isEmpty()) {
            for (AppealAct act : AppealAct.values()) {
                trials.add(new Trial(
                        "appeal/" + act.code(),
                        (now, actor) ->
                                isOpen(ActsNow.of(now, now.aftermath().appeals().get(0), actor, OFFICE.today()), act),
                        attempts -> attempts.done(
                                act, attempts.matter().aftermath().appeals().get(0))));
            }
        }
        return trials;
    }

    private static <A extends Enum<A>> boolean isOpen(List<ActNow<A>> acts, A act) {
        return acts.stream().anyMatch(it -> it.act() == act && it.isOpen());
    }

    private static List<String> lines(Map<String, List<String>> allowed) {
        return allowed.entrySet().stream()
                .map(it -> "  " + it.getKey() + ": " + String.join(", ", it.getValue()))
                .toList();
    }

    private static List<String> expected(Situation situation) throws IOException {
        return read().lines()
                .dropWhile(line -> !line.equals(situation.name()))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .toList();
    }

    private static String read() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                EveryStateActRoleTest.class.getResourceAsStream("allowed.txt"), "allowed.txt is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
