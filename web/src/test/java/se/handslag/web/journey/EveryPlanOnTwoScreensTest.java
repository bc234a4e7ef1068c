package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.EveryRoom;
import se.handslag.web.RunningHouse;
import se.handslag.web.joint.merge.ConflictPage;

/** Every plan's form on two screens over HTTP, by two members of staff at browsers without scripts. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPlanOnTwoScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Actor ASA = staff(REGION, "asa", "Åsa Berg", "Läkare", "Team", Mandate.HEALTH_CARE);

    private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 2, 2));
    private final RunningHouse house = RunningHouse.on(
            Database.H2.stores(),
            clock,
            List.of(
                    RunningHouse.role(UPPSALA, SARA),
                    RunningHouse.role(UPPSALA, ELIN),
                    RunningHouse.role(REGION, NILS),
                    RunningHouse.role(REGION, ASA)));
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);

    /**
     * A form that two open.
     *
     * @param room which plan
     * @param one who saves first
     * @param form the address of the form under the person
     * @param first what is written before the two open it
     * @param left a field of it
     * @param right another
     */
    record Screens(
            String room, Actor one, Actor other, String form, Map<String, String> first, String left, String right) {
        @Override
        public String toString() {
            return room + " at " + one.employer();
        }
    }

    static Stream<Screens> forms() {
        return Stream.concat(at(SARA, ELIN), Stream.concat(at(NILS, ASA), Stream.of(rehabilitation())));
    }

    private static Stream<Screens> at(Actor one, Actor other) {
        Map<String, String> crisis = Map.of(
                "helps-me", "Att någon sitter kvar",
                "call-1", "Eva",
                "call-1.phone", "070-174 06 05",
                "made-with", "Kim");
        return Stream.of(
                new Screens("Plan", one, other, "plan/andra", Map.of("aim", "Ut"), "aim", "participation"),
                new Screens(
                        "Plan",
                        one,
                        other,
                        "plan/andra",
                        Map.of("goal.1.words", "Komma ut", "goal.1.how", "En dag i taget", "goal.1.helpers", "Eva"),
                        "goal.1.how",
                        "goal.1.helpers"),
                new Screens(
                        "Mapping",
                        one,
                        other,
                        "kartlaggning/andra?omrade=home-life",
                        Map.of("present.person", "Bra"),
                        "present.person",
                        "future.person"),
                new Screens("Crisis", one, other, "krisplan/andra", crisis, "helps-me", "pets"),
                new Screens(
                        "SipMeet", one, other, "sip/mote", Map.of("situation", "Bor hemma"), "situation", "present"));
    }

    private static Screens rehabilitation() {
        Map<String, String> first =
                Map.of("life-goals", "Bo själv", "step-1", "Samtal", "step-1.who", "Nils", "step-1.when", "i mars");
        return new Screens("Rehabilitation", NILS, ASA, "rehabplan/andra", first, "resources", "taken-part");
    }

    @BeforeAll
    void kimIsGrantedSupport() {
        team.boardDelegates(LocalDate.of(2026, 1, 1));
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, LocalDate.of(2026, 2, 9).atTime(13, 0));
        clock.set(LocalDate.of(2026, 2, 9));
        team.personIsIdentified(kim, "199001019802", "Kim", "Åkesson");
        team.personConsents(kim, new Period(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 12, 31)));
        team.allCriteriaAreSettled(kim);
        team.conclude(kim).orElseThrow();
        team.personApplies(kim, LocalDate.of(2026, 2, 9));
        team.nurseIsConsulted(kim);
        LocalDate granted = LocalDate.of(2026, 3, 2);
        clock.set(granted);
        team.grant(SARA, kim, Period.ofMonths(granted, 3)).orElseThrow();
        clock.set(TODAY);
        for (Actor actor : List.of(SARA, NILS)) {
            Visitor.signsIn(house.port(), actor)
                    .opens("/person/" + kim + "/sip/behov")
                    .chooses("initiator", "person")
                    .writes("question", "Vem gör vad?")
                    .sends();
        }
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsApartIsPutTogetherAndWhatIsTheSameIsAsked(Screens plan) {
        String form = "/person/" + kim + "/" + plan.form();
        Visitor one = Visitor.signsIn(house.port(), plan.one());
        Visitor other = Visitor.signsIn(house.port(), plan.other());
        one.opens(form);
        plan.first().forEach(one::writes);
        one.sends().reads().doesNotContain("att rätta");

        one.opens(form);
        other.opens(form);
        one.writes(plan.left(), "Från den ena").sends();
        other.writes(plan.right(), "Från den andra")
                .sends()
                .reads()
                .containsPattern("%1$s hade ändrat|tillsammans med det som %1$s"
                        .formatted(plan.one().name()));
        one.opens(form).stillHas(plan.left(), "Från den ena").stillHas(plan.right(), "Från den andra");

        other.opens(form);
        one.writes(plan.left(), "Den enas ord").sends();
        other.writes(plan.left(), "Den andras ord")
                .writes(plan.right(), "Och mer")
                .sends();
        other.isTold(409, "Två har ändrat samtidigt").sees(plan.one().name(), "Den enas ord", "Den andras ord");
        String choice = other.choices().stream()
                .filter(name -> name.startsWith("keep."))
                .collect(Collectors.joining());
        other.sends().isTold(409, "Välj vilken av de två texterna som ska gälla.");
        one.opens(form).stillHas(plan.left(), "Den enas ord").stillHas(plan.right(), "Från den andra");

        other.chooses(choice, "ours").sends();
        one.opens(form).stillHas(plan.left(), "Den andras ord").stillHas(plan.right(), "Och mer");
    }

    /** What is written in a SIP is saved as it is typed, for all who write in it. */
    static Stream<Screens> formsWithADraft() {
        return forms().filter(plan -> !plan.room().equals("SipMeet"));
    }

    @ParameterizedTest
    @MethodSource("formsWithADraft")
    void whatIsTypedIsThereAgainHoweverTheSessionEnds(Screens plan) {
        String form = "/person/" + kim + "/" + plan.form();
        Visitor one = Visitor.signsIn(house.port(), plan.one()).opens(form);
        plan.first().forEach(one::writes);
        one.writes(plan.left(), "Halvskrivet & 100 % nytt").losesTheBrowser();

        one = Visitor.signsIn(house.port(), plan.one()).opens(form);
        one.stillHas(plan.left(), "Halvskrivet & 100 % nytt").sees("inte sparat i planen än");
        Visitor.signsIn(house.port(), plan.other()).opens(form).doesNotSee("Halvskrivet", "inte sparat i planen än");
        one.presses("Kasta utkastet och börja om").sees("Utkastet är kastat.").doesNotSee("inte sparat i planen än");
        assertThat(one.holds(plan.left())).isNotEqualTo("Halvskrivet & 100 % nytt");

        plan.first().forEach(one::writes);
        one.writes(plan.left(), "Halvskrivet igen").losesTheBrowser();
        one.opens(form).writes(plan.left(), "Nu sparat").sends();
        one.opens(form).stillHas(plan.left(), "Nu sparat").doesNotSee("inte sparat i planen än");
    }

    /** Whoever adds a room that can ask between two texts adds its form above. */
    @Test
    void everyRoomThatCanAskIsHere() {
        Set<String> rooms = EveryRoom.of(house.platform()).stream()
                .filter(room -> room.texts().contains(ConflictPage.TEXTS))
                .map(room -> room.getClass().getSimpleName().replace("Routes", ""))
                .collect(Collectors.toSet());

        assertThat(rooms).isEqualTo(forms().map(Screens::room).collect(Collectors.toSet()));
    }
}
