package se.handslag.decisions.municipality.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Paper;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;

class PrintingLettersTest {
    private static final String REASONS = "Du behöver stöd.\n• Du vill börja nu – och ”våga”.\n<b>&amp;</b> {law}";
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @Test
    void printsTheWordsOfTheLetterInTheirOrderAndNothingElse() {
        Granted granted = granted();

        assertThat(body(print(granted))).isEqualTo(words(Letters.of(granted)));
    }

    @Test
    void printsARefusalWithWhatThePersonSaid() {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);
        office.reply(office.communicate(caseId), "Jag håller inte med!");
        MunicipalDecision refused = office.use(SARA, Refusing.class)
                .handle(SARA, new RefuseSupport(caseId, "Du får redan stöd."))
                .orElseThrow();

        assertThat(body(print(refused))).isEqualTo(words(Letters.of(refused))).contains("Jag håller inte med!");
    }

    @Test
    void saysAtTheFootWhichDecisionItIsAndWhoseAndNamesNobody() {
        Granted granted = granted();
        Paper paper = new Paper(print(granted).pdf());

        assertThat(paper.text())
                .startsWith("Omsorgsnämnden, Uppsala kommun\nBeslut "
                        + granted.id().toString().substring(24) + "\nSida 1 av " + paper.pages() + "\n");
        assertThat(paper.<String>read(
                        pdf -> pdf.getDocumentInformation().getCOSObject().toString()
                                + new String(
                                        pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8")))
                .contains("Du får stöd från Team hikikomori-uppsala")
                .doesNotContain("Kim", "19900101", "Sara");
    }

    @Test
    void printsWhatWasSentBeforeTheDecisionTheSameFileTenYearsLater() {
        CaseId caseId = office.ready();
        Communicated sent = office.communicate(caseId);
        ReadingLettersBefore letters = office.use(SARA, ReadingLettersBefore.class);

        PrintedLetter printed = letters.print(SARA, caseId, sent.id()).orElseThrow();

        assertThat(body(printed))
                .isEqualTo(words(letters.handle(SARA, caseId, sent.id()).orElseThrow()));
        office.clock().set(LocalDate.of(2035, 6, 9));
        assertThat(letters.print(SARA, caseId, sent.id()).orElseThrow().pdf()).isEqualTo(printed.pdf());
        assertThat(letters.print(SARA, office.ready(), sent.id()))
                .as("in another case there is none such")
                .isEmpty();
    }

    @Test
    void isTheSameFileTenYearsLater() {
        Granted granted = granted();
        byte[] then = print(granted).pdf();
        office.clock().set(LocalDate.of(2035, 6, 9));

        assertThat(print(granted).pdf()).isEqualTo(then);
        assertThat(print(granted).decidedOn()).isEqualTo(Office.OPENED);
    }

    @Test
    void printsForWhoeverMayReadIt() {
        Granted granted = granted();

        assertThat(office.use(ELIN, PrintingLetters.class).handle(ELIN, granted.caseId(), granted.id()))
                .isPresent();
    }

    @Test
    void printsNothingThatIsNotInTheCase() {
        Granted granted = granted();
        PrintingLetters printing = office.use(SARA, PrintingLetters.class);

        assertThat(printing.handle(SARA, granted.caseId(), DecisionId.next(office.clock())))
                .isEmpty();
        assertThat(printing.handle(SARA, office.known(), granted.id())).isEmpty();
        assertThat(printing.handle(SARA, CaseId.next(office.clock()), granted.id()))
                .isEmpty();
    }

    @Test
    void doesNotPrintALetterWithPlacesLeft() {
        Letter unfinished = new Letter(
                "granted-1", "Du får stöd", List.of(new Letter.Part("Skäl", List.of("{reasons}"))), Set.of("reasons"));

        assertThatThrownBy(() -> unfinished.onPaper("", "")).isInstanceOf(IllegalStateException.class);
    }

    /** The title of a letter is also the title of its file, which is seen in lists of files and of windows. */
    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void noTitleNamesThePerson(DecisionKind kind) {
        Letter letter = LetterTemplate.read(LetterTemplate.current(kind)).fill(Map.of());

        assertThat(letter.title()).doesNotContain("{person}").isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void everyKindOfLetterCanBePrinted(DecisionKind kind) {
        LetterTemplate template = LetterTemplate.read(LetterTemplate.current(kind));
        Map<String, String> filled =
                template.fill(Map.of()).unfilled().stream().collect(Collectors.toMap(place -> place, place -> "ord"));
        // A part that is left out when nothing is filled in has places of its own.
        Letter letter = template.fill(filled);

        byte[] file = PdfPrinter.print(
                letter.onPaper("Beslut 1", "Nämnden"),
                PrintStyle.LETTER_1,
                office.clock().instant());

        assertThat(body(new PrintedLetter(office.today(), file))).isEqualTo(words(letter));
    }

    private static Granted granted() {
        return office.decide(new GrantSupport(
                        office.ready(), office.today(), LocalDate.of(2025, 9, 30), REASONS, "Vi ses varje vecka."))
                .orElseThrow();
    }

    private static PrintedLetter print(MunicipalDecision decision) {
        return office.use(SARA, PrintingLetters.class)
                .handle(SARA, decision.caseId(), decision.id())
                .orElseThrow();
    }

    /** What stands between the feet. */
    private static String body(PrintedLetter letter) {
        return new Paper(letter.pdf())
                .text()
                .replaceAll("(?m)^.*\\n(Beslut|Brev) [0-9a-f]+\\nSida [0-9]+ av [0-9]+\\n", "")
                // A compound may end its line after its hyphen.
                .replace("-\n", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String words(Letter letter) {
        return Stream.concat(
                        Stream.of(letter.title()),
                        letter.parts().stream()
                                .flatMap(part -> Stream.concat(Stream.of(part.heading()), part.paragraphs().stream())))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }
}
