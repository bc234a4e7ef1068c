package se.handslag.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.testkit.fixtures.Breaks;

class RulesTest {
    private static final String FIXTURES = "se.handslag.testkit.fixtures";

    /** Only the folder itself is read: what it uses lies outside the scan, as another jar does (ArchUnit issue 1564). */
    private static JavaClasses fixture(int number, String side) {
        return new ClassFileImporter().importPackages(folder(number, side));
    }

    private static String folder(int number, String side) {
        return String.format(Locale.ROOT, "%s.rule%02d.%s", FIXTURES, number, side);
    }

    /** The rule as it is when the house stands in the fixture's folder. */
    private static HouseRule rule(int number, String side) {
        House house = new House(folder(number, side));
        return Stream.concat(PlatformRules.in(house).stream(), PluginRules.in(house).stream())
                .filter(rule -> rule.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static IntStream numbers() {
        return IntStream.rangeClosed(1, 19);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyRuleHasAFixtureThatObeysAndOneThatBreaks(int number) {
        assertThat(fixture(number, "obeying")).isNotEmpty();
        assertThat(breaking(number)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void holdsForTheOneThatObeys(int number) {
        JavaClasses obeying = fixture(number, "obeying");

        assertThat(rule(number, "obeying").faults(obeying)).isEmpty();
        assertThatCode(() -> Inspection.of(List.of(rule(number, "obeying")), obeying, 1))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void namesEveryClassThatBreaksItWithReasonAndRemedy(int number) {
        HouseRule rule = rule(number, "breaking");

        assertThatThrownBy(() -> Inspection.of(List.of(rule), fixture(number, "breaking"), 1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Rule " + number + ": ")
                .hasMessageContaining(rule.because())
                .hasMessageContaining(rule.remedy())
                .hasMessageContaining(rule.decision().toString())
                .satisfies(thrown -> assertThat(breaking(number))
                        .allSatisfy(name -> assertThat(thrown.getMessage()).contains(name)));
    }

    private static List<String> breaking(int number) {
        return fixture(number, "breaking").stream()
                .filter(type -> type.isAnnotatedWith(Breaks.class))
                .map(JavaClass::getName)
                .toList();
    }

    @Test
    void namesTheLine() {
        assertThat(rule(17, "breaking").faults(fixture(17, "breaking")))
                .anySatisfy(fault -> assertThat(fault).matches("(?s).*\\(DateOfTheMachine\\.java:\\d+\\).*"));
    }

    @Test
    void numbersTheRulesFromOneToNineteen() {
        assertThat(PlatformRules.all()).extracting(HouseRule::number).containsExactlyElementsOf(range(1, 17));
        assertThat(PluginRules.all())
                .extracting(HouseRule::number)
                .containsExactlyElementsOf(
                        range(1, 19).stream().filter(it -> it != 14).toList());
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    @Test
    void refusesAScanThatSawTooLittle() {
        JavaClasses few = fixture(1, "obeying");

        assertThatThrownBy(() -> PlatformRules.check(few, 1000))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("at least 1000 were expected");
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksForNamesThatExist(String name) {
        assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException();
    }

    static Stream<String> names() {
        return Stream.of(
                Words.GROUND,
                Words.EVENT,
                Words.EVENT_LISTENER,
                Words.ACTOR,
                Words.PERSONAL_DATA,
                Words.PLATFORM_PART,
                Words.TEAM_PLUGIN);
    }

    @ParameterizedTest
    @EnumSource
    void citesADecisionThatIsWrittenDown(DecisionRecord decision) {
        String file = decision.number() + "-"
                + decision.title().toLowerCase(Locale.ROOT).replace(' ', '-') + ".md";

        assertThat(Path.of(System.getProperty("basedir", ""), "../../docs/decisions", file))
                .exists();
    }
}
