package se.handslag.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.authority.AuthorityKind.MUNICIPALITY;
import static se.handslag.core.authority.AuthorityKind.REGION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.fixture.Settled;

/** Every ground × who hands over × to whom × on which day × with which answers. */
class BasisTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String BECAUSE = "Därför";
    private static final Optional<LocalDate> UNKNOWN = Optional.empty();

    /** To whom something may go on each ground, as law has it; a letter for each kind of receiver in their order. */
    private static final Map<Ground, String> TOWARDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Ground.CONSENT, "TCPLSOXA"),
            Map.entry(Ground.HARM_TEST, "TCPLSOXA"),
            Map.entry(Ground.NECESSARY_FOR_OWN_WORK, "TCPLSOXA"),
            Map.entry(Ground.DUTY_TO_TELL, "TCPLSO"),
            Map.entry(Ground.NECESSARY_CARE_HEALTH, "TCP"),
            Map.entry(Ground.NECESSARY_CARE_SOCIAL, "TCP"),
            Map.entry(Ground.CANNOT_CONSENT, "TCP"),
            Map.entry(Ground.SAME_PRINCIPAL_CARE, "P"),
            Map.entry(Ground.CRIME_AND_WRONG_PAYMENTS, "PLSO"),
            Map.entry(Ground.SUSPECTED_OFFENCE, "L"),
            Map.entry(Ground.LAW_ENFORCEMENT_NEED, "L"),
            Map.entry(Ground.PARTYS_INSIGHT, "X")));

    private static final Map<Ground, Set<AuthorityKind>> ONE_WAY = Map.of(
            Ground.NECESSARY_CARE_HEALTH, Set.of(REGION),
            Ground.NECESSARY_CARE_SOCIAL, Set.of(MUNICIPALITY),
            Ground.CANNOT_CONSENT, Set.of(REGION),
            Ground.CRIME_AND_WRONG_PAYMENTS, Set.of(MUNICIPALITY));

    private static final Map<Ground, LocalDate> FROM = Map.of(
            Ground.CRIME_AND_WRONG_PAYMENTS, LocalDate.of(2025, 12, 1),
            Ground.LAW_ENFORCEMENT_NEED, LocalDate.of(2025, 4, 1));

    @ParameterizedTest
    @EnumSource(Ground.class)
    void isOpenToJustThoseWhomTheLawOpensItTo(Ground ground) {
        List<String> cells = new ArrayList<>();
        for (AuthorityKind releasing : AuthorityKind.values()) {
            for (ReceiverKind to : ReceiverKind.values()) {
                boolean open = ONE_WAY.getOrDefault(ground, Set.of(AuthorityKind.values()))
                                .contains(releasing)
                        && TOWARDS.getOrDefault(ground, "").indexOf("TCPLSOXA".charAt(to.ordinal())) >= 0;
                Optional<CannotDisclose> why =
                        Settled.basis(ground, BECAUSE, to).whyNot(releasing, to, DAY, UNKNOWN);
                assertThat(why.isEmpty())
                        .as("%s from %s to %s: %s", ground, releasing, to, why)
                        .isEqualTo(open);
                assertThat(ground.isOffered(releasing, to, DAY)).isEqualTo(open);
                cells.add(releasing + " " + to);
            }
        }
        assertThat(cells).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void saysWhoItIsThatCannot() {
        assertThat(why(Ground.CRIME_AND_WRONG_PAYMENTS, REGION, ReceiverKind.LAW_ENFORCEMENT))
                .contains(new CannotDisclose.GroundNotOpen(Ground.CRIME_AND_WRONG_PAYMENTS));
        assertThat(why(Ground.CRIME_AND_WRONG_PAYMENTS, MUNICIPALITY, ReceiverKind.OTHER_SIDE))
                .contains(new CannotDisclose.NotTowards(Ground.CRIME_AND_WRONG_PAYMENTS, ReceiverKind.OTHER_SIDE));
        assertThat(why(Ground.CANNOT_CONSENT, MUNICIPALITY, ReceiverKind.OTHER_SIDE))
                .contains(new CannotDisclose.GroundNotOpen(Ground.CANNOT_CONSENT));
        assertThat(why(Ground.SAME_PRINCIPAL_CARE, REGION, ReceiverKind.OTHER_SIDE))
                .contains(new CannotDisclose.NotTowards(Ground.SAME_PRINCIPAL_CARE, ReceiverKind.OTHER_SIDE));
        assertThat(why(Ground.PARTYS_INSIGHT, MUNICIPALITY, ReceiverKind.OTHER_SIDE))
                .contains(new CannotDisclose.NotTowards(Ground.PARTYS_INSIGHT, ReceiverKind.OTHER_SIDE));
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void holdsFromTheDayOfItsLawAndNotBefore(Ground ground) {
        AuthorityKind releasing =
                ONE_WAY.getOrDefault(ground, Set.of(MUNICIPALITY)).iterator().next();
        ReceiverKind to = Arrays.stream(ReceiverKind.values())
                .filter(ground::isOpenTowards)
                .findFirst()
                .orElseThrow();
        Basis basis = Settled.basis(ground, BECAUSE, to);
        LocalDate first = FROM.getOrDefault(ground, LocalDate.of(2025, 7, 1));

        assertThat(basis.whyNot(releasing, to, first, UNKNOWN)).isEmpty();
        assertThat(ground.paragraph(releasing, first)).contains("§");
        if (FROM.containsKey(ground)) {
            assertThat(basis.whyNot(releasing, to, first.minusDays(1), UNKNOWN))
                    .contains(new CannotDisclose.NotInForce(ground, first.minusDays(1)));
            assertThat(ground.isOffered(releasing, to, first.minusDays(1))).isFalse();
        }
    }

    /** OSL 10 kap. 27 § does not apply to the secrecy of health care and social services. */
    @Test
    void neverRestsOnTheGeneralClause() {
        for (Ground ground : Ground.values()) {
            for (AuthorityKind kind : AuthorityKind.values()) {
                assertThat(ground.paragraph(kind, DAY)).doesNotContain("10 kap. 27");
            }
            assertThat(ground.code()).doesNotContain("general");
        }
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void asksForEachConditionOneByOne(Ground ground) {
        for (ReceiverKind to : ReceiverKind.values()) {
            for (AuthorityKind releasing : AuthorityKind.values()) {
                if (ground.isOffered(releasing, to, DAY)) {
                    asksOneByOne(ground, releasing, to);
                }
            }
        }
    }

    private static void asksOneByOne(Ground ground, AuthorityKind releasing, ReceiverKind to) {
        Answers answers = Answers.none();
        for (Condition condition : ground.conditions(to)) {
            for (String none : List.of("", " ", condition.isInWords() ? "x".repeat(1_001) : "no-such-choice")) {
                assertThat(new Basis(ground, BECAUSE, answers.and(condition, none)).whyNot(releasing, to, DAY, UNKNOWN))
                        .as("%s %s <%s>", ground, condition, none)
                        .contains(new CannotDisclose.ConditionOpen(ground, condition));
            }
            assertThat(new Basis(ground, BECAUSE, answers).whyNot(releasing, to, DAY, UNKNOWN))
                    .contains(new CannotDisclose.ConditionOpen(ground, condition));
            answers = answers.and(
                    condition,
                    condition.isInWords() ? "I ord" : condition.choices().get(0));
        }
        assertThat(new Basis(ground, BECAUSE, answers).whyNot(releasing, to, DAY, UNKNOWN))
                .isEmpty();
        assertThat(new Basis(ground, " \n", answers).whyNot(releasing, to, DAY, UNKNOWN))
                .isEqualTo(
                        ground.asksForReason() ? Optional.of(new CannotDisclose.NoReason(ground)) : Optional.empty());
        assertThat(new Basis(ground, "x".repeat(4_001), answers).whyNot(releasing, to, DAY, UNKNOWN))
                .contains(new CannotDisclose.ReasonTooLong());
    }

    @ParameterizedTest
    @CsvSource({
        "NECESSARY_CARE_HEALTH, REGION, 2008-03-03, true",
        "NECESSARY_CARE_HEALTH, REGION, 2008-03-02, false",
        "NECESSARY_CARE_SOCIAL, MUNICIPALITY, 2008-03-03, true",
        "NECESSARY_CARE_SOCIAL, MUNICIPALITY, 2008-03-02, false",
        "NECESSARY_CARE_SOCIAL, MUNICIPALITY, 1990-01-01, false"
    })
    void holdsUnder18AgainstTheDayOfBirth(Ground ground, AuthorityKind releasing, LocalDate born, boolean open) {
        Answers child = Answers.of(Condition.SITUATION, "under-18").and(Condition.NEEDED_FOR, "care");
        Answers other = Answers.of(Condition.SITUATION, "substance-use").and(Condition.NEEDED_FOR, "care");

        assertThat(new Basis(ground, BECAUSE, child).whyNot(releasing, ReceiverKind.OTHER_SIDE, DAY, Optional.of(born)))
                .isEqualTo(open ? Optional.empty() : Optional.of(new CannotDisclose.OfAge()));
        assertThat(new Basis(ground, BECAUSE, other).whyNot(releasing, ReceiverKind.OTHER_SIDE, DAY, Optional.of(born)))
                .isEmpty();
    }

    @Test
    void keepsOnlyTheAnswersThatWereAskedFor() {
        Basis basis = new Basis(
                Ground.HARM_TEST,
                BECAUSE,
                Answers.of(Condition.HARM_TO_WHOM, " person ").and(Condition.OFFENCE, "något annat"));

        assertThat(basis.kept(ReceiverKind.OTHER_SIDE).answers())
                .isEqualTo(Answers.of(Condition.HARM_TO_WHOM, "person"));
        assertThat(basis).hasToString("Basis[HARM_TEST]");
    }

    private static Optional<CannotDisclose> why(Ground ground, AuthorityKind releasing, ReceiverKind to) {
        return Settled.basis(ground, BECAUSE, to).whyNot(releasing, to, DAY, UNKNOWN);
    }
}
