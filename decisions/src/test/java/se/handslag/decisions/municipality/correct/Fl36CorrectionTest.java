package se.handslag.decisions.municipality.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.correct.CannotCorrect.Now;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.view.ReadingDecisions;

/** 36 § förvaltningslagen (2017:900): a clerical error is corrected, and nothing of what was decided. */
class Fl36CorrectionTest {
    private static Office office;
    private static Decided decided;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
        decided = new Decided(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, Åkesson, Åkeson, 'Kim Åkeson, 19900101-9802'",
        "NUMBER, 9802, 9803, 'Kim Åkesson, 19900101-9803'",
        "REASONS, bryta din, komma ut ur din, Du behöver stöd för att komma ut ur din isolering.",
        "APPLIED_FOR, komma ut, komma igång, Hjälp att komma igång",
    })
    void theCopySaysTheRightWordsAndTheLetterReadsAsItDid(
            CorrectedField field, String wrong, String right, String said) {
        Granted granted = decided.granted();
        Letter before = letter(granted);
        office.clock().set(LocalDate.of(2025, 6, 12));

        correct(granted, field, wrong, right).orElseThrow();

        assertThat(letter(granted)).isEqualTo(before).isEqualTo(Letters.of(granted));
        Letter copy = copy(granted);
        assertThat(copy.parts().get(0).heading()).isEqualTo("Rättat den 12 juni 2025");
        assertThat(copy.parts().get(0).paragraphs())
                .first()
                .isEqualTo("Där det stod ”" + wrong + "” ska det stå ”" + right + "”.");
        assertThat(words(copy)).contains(said);
        assertThat(words(before)).doesNotContain(said);
        assertThat(decided.matter(granted.caseId()).decisions()).containsExactly(granted);
    }

    @Test
    void aSecondCorrectionIsOfTheCorrectedWords() {
        Granted granted = decided.granted();
        correct(granted, CorrectedField.NAME, "Åkesson", "Åkeson").orElseThrow();

        assertThat(correct(granted, CorrectedField.NAME, "Åkesson", "Akesson"))
                .isEqualTo(Outcome.refused(Now.NOT_THERE));
        correct(granted, CorrectedField.NAME, "Åkeson", "Okeson").orElseThrow();

        assertThat(words(copy(granted))).contains("Kim Okeson, 19900101-9802");
        assertThat(copy(granted).parts())
                .extracting(Letter.Part::heading)
                .startsWith("Rättat den 9 juni 2025", "Rättat den 9 juni 2025");
    }

    @Test
    void whatWasDecidedIsNotAmongWhatCanBeCorrected() {
        assertThat(Arrays.stream(CorrectedField.values()).map(Enum::name))
                .containsExactly("NAME", "NUMBER", "APPLIED_FOR", "REASONS", "RESTS_ON");
    }

    @ParameterizedTest
    @CsvSource({
        "Hej, Hå, NOT_THERE",
        "'', Hå, NOT_THERE",
        "' ', Hå, NOT_THERE",
        "isolering, '', NOTHING_RIGHT",
        "isolering, isolering, THE_SAME",
    })
    void refusesWhatIsNoCorrection(String wrong, String right, Now why) {
        Granted granted = office.decide(Office.grant(
                        office.ready(), office.today(), office.today().plusMonths(4)))
                .orElseThrow();

        assertThat(correct(granted, CorrectedField.REASONS, wrong, right)).isEqualTo(Outcome.refused(why));
    }

    @Test
    void wordsThatStandThereTwiceMustBeToldApart() {
        Granted granted = decided.granted();

        assertThat(correct(granted, CorrectedField.REASONS, "i", "y")).isEqualTo(Outcome.refused(Now.THERE_TWICE));
        assertThat(correct(granted, CorrectedField.REASONS, "din i", "din y").isDone())
                .isTrue();
    }

    @Test
    void manyWordsAreNoSlipAndAReasonIsGiven() {
        Granted granted = decided.granted();

        assertThat(correct(granted, CorrectedField.REASONS, "isolering", "x".repeat(201)))
                .isEqualTo(Outcome.refused(Now.NO_SLIP));
        assertThat(office.use(SARA, CorrectingDecision.class)
                        .handle(SARA, command(granted.caseId(), granted.id(), CorrectedField.NAME, "Kim", "Kym", " ")))
                .isEqualTo(Outcome.refused(Now.NO_REASON));
    }

    @Test
    void isDoneByOneWhoMayMakeSuchADecision() {
        Granted granted = decided.granted();
        CorrectingDecision correcting = office.use(ELIN, CorrectingDecision.class);

        assertThat(correcting.handle(
                        ELIN, command(granted.caseId(), granted.id(), CorrectedField.NAME, "Kim", "Kym", "Fel")))
                .isEqualTo(Outcome.refused(
                        new CannotCorrect.NotReady(new CannotDecide.NoDelegation(List.of("Socionom")))));
        assertThat(office.use(SARA, CorrectingDecision.class)
                        .handle(
                                SARA,
                                command(
                                        granted.caseId(),
                                        DecisionId.next(office.clock()),
                                        CorrectedField.NAME,
                                        "Kim",
                                        "Kym",
                                        "Fel")))
                .isEqualTo(Outcome.refused(Now.NO_SUCH_DECISION));
    }

    private static Outcome<Correction, CannotCorrect> correct(
            Granted granted, CorrectedField field, String wrong, String right) {
        return office.use(SARA, CorrectingDecision.class)
                .handle(SARA, command(granted.caseId(), granted.id(), field, wrong, right, "Jag skrev fel."));
    }

    private static CorrectDecision command(
            CaseId caseId, DecisionId id, CorrectedField field, String wrong, String right, String reason) {
        return new CorrectDecision(caseId, id, field, wrong, right, reason, "");
    }

    private static Letter letter(Granted granted) {
        return office.use(SARA, ReadingDecisions.class)
                .letter(SARA, granted.caseId(), granted.id())
                .orElseThrow();
    }

    private static Letter copy(Granted granted) {
        return office.use(SARA, ReadingDecisions.class)
                .copy(SARA, granted.caseId(), granted.id())
                .orElseThrow();
    }

    private static String words(Letter letter) {
        return letter.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .reduce("", (all, next) -> all + "\n" + next);
    }
}
