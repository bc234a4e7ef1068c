package se.handslag.decisions.municipality.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.person.PersonName;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.view.ReadingDecisions;

class LetterTest {
    private static final LocalDate TO = LocalDate.of(2025, 9, 30);
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
    void tellsAGrantInPlainWords() {
        Letter letter = letter(office.decide(new GrantSupport(
                        office.ready(),
                        office.today(),
                        TO,
                        "Du behöver stöd.\nDu vill börja nu.",
                        "Vi ses varje vecka."))
                .orElseThrow());

        assertThat(letter.isFinished()).isTrue();
        assertThat(letter.template()).isEqualTo("granted-2");
        assertThat(letter.title()).isEqualTo("Du får stöd från Team hikikomori-uppsala");
        assertThat(part(letter, "Beslutet gäller")).containsExactly("Kim Åkesson, 19900101-9802");
        assertThat(part(letter, "Beslut"))
                .containsExactly("Uppsala kommun beviljar dig stöd från Team hikikomori-uppsala från och med den"
                        + " 9 juni 2025 till och med den 30 september 2025.");
        assertThat(part(letter, "Villkor")).containsExactly("Vi ses varje vecka.");
        assertThat(part(letter, "Skäl")).containsExactly("Du behöver stöd.\nDu vill börja nu.");
        assertThat(part(letter, "Vi har rådgjort med"))
                .first()
                .isEqualTo("Nils Ek, specialistsjuksköterska (9 juni 2025)");
        assertThat(part(letter, "Lagrum"))
                .containsExactly("Beslutet är fattat med stöd av 4 kap. 1 § socialtjänstlagen (2001:453).");
        assertThat(part(letter, "Vem som har fattat beslutet"))
                .containsExactly("Sara Lind, socionom, har fattat beslutet den 9 juni 2025 på delegation från"
                        + " Omsorgsnämnden i Uppsala kommun, punkt 3.1 i delegationsordningen.");
        assertThat(part(letter, "Om du tycker att beslutet är fel"))
                .first()
                .asString()
                .contains("16 kap. 3 § socialtjänstlagen (2001:453)");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        Letter letter = letter(office.granted());

        assertThat(letter.parts()).extracting(Letter.Part::heading).doesNotContain("Villkor");
    }

    @Test
    void doesNotSayWhatTheOneConsultedThought() {
        assertThat(words(letter(office.granted()))).doesNotContain("tillstyrker", "Nils tycker");
    }

    @Test
    void tellsAnExtensionAndWhatItRestsOn() {
        Granted granted = office.granted();
        office.clock().set(LocalDate.of(2025, 7, 1));
        Letter letter = letter(office.use(SARA, Extending.class)
                .handle(
                        SARA,
                        new ExtendSupport(
                                granted.caseId(),
                                LocalDate.of(2025, 12, 31),
                                "Du har börjat gå ut på kvällarna.",
                                "Du behöver mer tid.",
                                ""))
                .orElseThrow());

        assertThat(letter.isFinished()).isTrue();
        assertThat(part(letter, "Vad i planen och uppföljningen beslutet bygger på"))
                .containsExactly("Du har börjat gå ut på kvällarna.");
        assertThat(part(letter, "Lagrum")).first().asString().contains("11 kap. 1 § socialtjänstlagen (2025:400)");
    }

    @Test
    void tellsARefusalAndHowThePersonWasHeard() {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);
        office.communicate(caseId);
        office.clock().set(LocalDate.of(2025, 6, 17));
        Letter letter = letter(office.use(SARA, Refusing.class)
                .handle(SARA, new RefuseSupport(caseId, "Du får redan stöd."))
                .orElseThrow());

        assertThat(letter.isFinished()).isTrue();
        assertThat(letter.title()).isEqualTo("Du får inte stöd från Team hikikomori-uppsala");
        assertThat(part(letter, "Vad du fick säga före beslutet"))
                .containsExactly("Vi skickade underlaget till dig den 9 juni 2025 och bad om svar senast den"
                        + " 16 juni 2025. Vi fick inget svar.");
    }

    @Test
    void isTheSameEveryTimeAlsoWhenThePersonHasChangedNameSince() {
        Granted granted = office.granted();
        Letter before = letter(granted);
        rename(granted.caseId());
        office.clock().set(LocalDate.of(2027, 1, 1));

        assertThat(read(granted)).isEqualTo(before);
    }

    @Test
    void thePreviewIsTheLetter() {
        CaseId caseId = office.ready();
        DecisionDraft draft = DecisionDraft.granting(
                Optional.of(office.today()), Optional.of(TO), "Du behöver stöd.", "Vi ses varje vecka.");

        Letter preview = preview(caseId, draft).orElseThrow();

        assertThat(preview)
                .isEqualTo(letter(office.decide(
                                new GrantSupport(caseId, office.today(), TO, "Du behöver stöd.", "Vi ses varje vecka."))
                        .orElseThrow()));
    }

    @Test
    void thePreviewListsWhatIsNotFilledIn() {
        CaseId caseId = office.ready();

        assertThat(preview(caseId, DecisionDraft.granting(Optional.empty(), Optional.of(TO), " ", ""))
                        .orElseThrow()
                        .unfilled())
                .containsExactlyInAnyOrder("from", "reasons");
        assertThat(preview(caseId, DecisionDraft.refusing("", Optional.empty()))
                        .orElseThrow()
                        .unfilled())
                .containsExactlyInAnyOrder("reasons", "heard");
        assertThat(preview(
                                office.granted().caseId(),
                                DecisionDraft.extending(Optional.empty(), Optional.empty(), "", "", ""))
                        .orElseThrow()
                        .unfilled())
                .containsExactlyInAnyOrder("from", "to", "restsOn", "reasons");
    }

    @Test
    void nothingIsPreviewedThatCouldNotBeDecided() {
        DecisionDraft draft = DecisionDraft.refusing("", Optional.empty());

        assertThat(preview(CaseId.next(office.clock()), draft)).isEqualTo(Outcome.refused(Missing.NO_SUCH_CASE));
        assertThat(preview(office.known(), draft)).isEqualTo(Outcome.refused(Missing.NO_APPLICATION));
        CaseId caseId = office.ready();
        assertThat(office.use(ELIN, PreviewingLetters.class).handle(ELIN, caseId, draft))
                .isEqualTo(Outcome.refused(new CannotDecide.NoDelegation(List.of("Socionom"))));
        assertThat(preview(caseId, DecisionDraft.extending(Optional.empty(), Optional.empty(), "", "", "")))
                .isEqualTo(Outcome.refused(Missing.NO_APPLICATION));
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void everyKindOfDecisionHasATemplateAndNamesItsPlacesWhenNothingIsFilledIn(DecisionKind kind) {
        Letter empty = LetterTemplate.read(LetterTemplate.current(kind)).fill(Map.of());

        assertThat(empty.unfilled()).contains("reasons", "law", "appeal", "decider", "board");
        assertThat(words(empty)).contains("{reasons}");
    }

    /** A template that has told a decision is never changed: make a new version instead, and add its hash here. */
    @ParameterizedTest
    @CsvSource({
        "granted-1, 9eaf0f9a380d4dbbec78dfcefc5c7ef4f52473ed8016ab6f3cbaccbbe20b5d4e",
        "extended-1, 9aa569782a965d84df6638042dfea4099e6e84d22b64573d5adb44c875be8370",
        "refused-1, 02524d23589c8faf8839558931da01373bc50498f83b13aabf0c22f0787097a7",
        "refused-2, dc86a8f3984444107d401e984aad8f7a192e7a270197ee91ca8d20c62bd6cad9",
        "extended-2, fa83d33f4bfefedd9dcc8133a6c6977894ce3102d91703a5ec4d32f1b1b6ba2c",
        "granted-2, 78e690b0c9b3c2fd0c8922804ea2a17943c33bdfe5431c023feb631b541643b5",
        "changed-1, d630fe7deb032c4dd3df2949c051422231b0cef1f449462fdb3af114cfd19366",
        "ended-1, d3982c1b76bbb3e523eed6dcdd8adc096995c50baf6ac6a3bfd0cb2f597b8745",
        "appeal-dismissed-1, 3c3398787c14bf576e11a04d7959f9bc66f215c95f36603cfb34e79ff0161f72",
        "granted-in-part-1, 585540996686269ce9c021fc0ff3432a5308607e22241581c35ff9f428306ea2",
        "dismissed-1, 51bac75fae468be7efbc250344376a319ad57192cc0b60777fd2433dbce08c84",
        "discontinued-1, 040a5eeacb732776e5e47d685d522ab12c3f53e11ba4226607ad9129f4cb438e",
        "demand-refused-1, fc8654ef7082499ba315403d7b167b82000df205ab45df78c3d7c2b5b0462d32",
        "communication-1, d2d8f10d7b37645a84a9d1229d232e7b403674dc8b80ec20479c11a9a937c6ff",
        "completion-1, 99cfd085bbc3bf0622ed8e9cb46bc9f78803ad5f255a97035c859b54a2970dbe",
        "delay-notice-1, bc70630b05be52c32eee86f127217e21af66f641b4fdb6bfccf07cff4a53596c",
    })
    void noTemplateThatHasBeenUsedIsChanged(String template, String hash) {
        assertThat(CanonicalJson.sha256(LetterTemplate.text(template))).isEqualTo(hash);
    }

    @Test
    void thereIsNoOtherTemplate() {
        assertThatThrownBy(() -> LetterTemplate.read("granted-0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Letter letter(MunicipalDecision decision) {
        assertThat(read(decision)).isEqualTo(Letters.of(decision));
        return Letters.of(decision);
    }

    private static Letter read(MunicipalDecision decision) {
        return office.use(SARA, ReadingDecisions.class)
                .letter(SARA, decision.caseId(), decision.id())
                .orElseThrow();
    }

    private static Outcome<Letter, CannotDecide> preview(CaseId caseId, DecisionDraft draft) {
        return office.use(SARA, PreviewingLetters.class).handle(SARA, caseId, draft);
    }

    private static List<String> part(Letter letter, String heading) {
        return letter.parts().stream()
                .filter(part -> part.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .paragraphs();
    }

    private static String words(Letter letter) {
        return letter.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .reduce("", String::concat);
    }

    private static void rename(CaseId caseId) {
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            var file = files.find(caseId).orElseThrow();
            Person it = file.person().orElseThrow();
            files.save(file.about(new Person(
                    it.id(),
                    new PersonName("Kim", "Nyman", ""),
                    it.number(),
                    it.born(),
                    it.municipality(),
                    it.phone(),
                    it.prefers(),
                    it.protection())));
            return caseId;
        });
    }
}
