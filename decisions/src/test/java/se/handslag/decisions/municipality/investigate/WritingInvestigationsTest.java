package se.handslag.decisions.municipality.investigate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Together;
import se.handslag.core.records.WrongAuthority;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;

class WritingInvestigationsTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void keepsEveryVersionAsItWas() {
        CaseId caseId = applied();

        write(SARA, caseId, 0, "Första texten").orElseThrow();
        write(ELIN, caseId, 1, "Andra texten").orElseThrow();

        assertThat(view(SARA, caseId).matter().texts())
                .extracting(InvestigationText::version, InvestigationText::text, it -> it.written()
                        .name())
                .containsExactly(tuple(2, "Andra texten", "Elin Berg"), tuple(1, "Första texten", "Sara Lind"));
    }

    @Test
    void keepsADraftForItsWriterOnly() {
        CaseId caseId = applied();

        keep(SARA, caseId, "Halv men").orElseThrow();
        keep(SARA, caseId, "Halv mening").orElseThrow();

        assertThat(view(SARA, caseId).draft())
                .hasValueSatisfying(draft -> assertThat(draft.text()).isEqualTo("Halv mening"));
        assertThat(view(ELIN, caseId).draft()).isEmpty();
    }

    @RepeatedTest(10)
    void keepsTheFirstDraftAlsoWhenItIsSentTwiceAtOnce() throws InterruptedException {
        CaseId caseId = applied();

        var ending = Together.all(() -> keep(SARA, caseId, "Halv mening"), () -> keep(SARA, caseId, "Halv mening"));

        assertThat(ending.thrown()).isEmpty();
        assertThat(view(SARA, caseId).draft()).isPresent();
    }

    @Test
    void theDraftGoesWhenTheTextIsSaved() {
        CaseId caseId = applied();
        keep(SARA, caseId, "Halv mening").orElseThrow();

        write(SARA, caseId, 0, "Hel mening.").orElseThrow();

        assertThat(view(SARA, caseId).draft()).isEmpty();
    }

    @Test
    void refusesToOverwriteWhatSomeoneElseSavedMeanwhile() {
        CaseId caseId = applied();
        write(ELIN, caseId, 0, "Elins text").orElseThrow();

        assertRefused(write(SARA, caseId, 0, "Saras text"), CannotWriteInvestigation.SOMEONE_ELSE_SAVED);
        assertThat(view(SARA, caseId).matter().investigationText())
                .hasValueSatisfying(text -> assertThat(text.text()).isEqualTo("Elins text"));
    }

    @Test
    void ofTwoWhoSaveAtOnceOnlyOneDoes() throws InterruptedException {
        CaseId caseId = applied();

        var ending =
                Together.all(() -> write(SARA, caseId, 0, "Saras text"), () -> write(ELIN, caseId, 0, "Elins text"));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
    }

    @Test
    void refusesWithoutACaseOrAnApplication() {
        assertRefused(write(SARA, CaseId.next(office.clock()), 0, "Text"), CannotWriteInvestigation.NO_SUCH_CASE);
        assertRefused(write(SARA, office.known(), 0, "Text"), CannotWriteInvestigation.NOTHING_TO_INVESTIGATE);
        assertThat(keep(SARA, CaseId.next(office.clock()), "Text"))
                .isEqualTo(Outcome.refused(CannotWriteInvestigation.NO_SUCH_CASE));
        assertThat(keep(SARA, office.known(), "Text"))
                .isEqualTo(Outcome.refused(CannotWriteInvestigation.NOTHING_TO_INVESTIGATE));
    }

    @Test
    void refusesAnEmptyTextAndOneThatIsTooLong() {
        CaseId caseId = applied();

        assertRefused(write(SARA, caseId, 0, " \n"), CannotWriteInvestigation.EMPTY);
        assertRefused(write(SARA, caseId, 0, "x".repeat(40_001)), CannotWriteInvestigation.TOO_LONG);
        assertThat(keep(SARA, caseId, "x".repeat(40_001)))
                .isEqualTo(Outcome.refused(CannotWriteInvestigation.TOO_LONG));
    }

    @Test
    void refusesWhenTheApplicationIsDecided() {
        CaseId caseId = office.granted().caseId();

        assertRefused(write(SARA, caseId, 1, "Text"), CannotWriteInvestigation.NOTHING_TO_INVESTIGATE);
    }

    @Test
    void someoneEmployedByTheRegionCannotReachIt() {
        CaseId caseId = applied();

        assertThatThrownBy(() -> office.use(SARA, WritingInvestigations.class)
                        .handle(NILS, new WriteInvestigation(caseId, 0, "Text")))
                .isInstanceOf(WrongAuthority.class);
    }

    private static CaseId applied() {
        CaseId caseId = office.known();
        office.apply(caseId);
        return caseId;
    }

    private static Outcome<InvestigationText, CannotWriteInvestigation> write(
            Actor actor, CaseId caseId, int basedOn, String text) {
        return office.use(actor, WritingInvestigations.class)
                .handle(actor, new WriteInvestigation(caseId, basedOn, text));
    }

    private static Outcome<InvestigationDraft, CannotWriteInvestigation> keep(Actor actor, CaseId caseId, String text) {
        return office.use(actor, WritingInvestigations.class).keepDraft(actor, new WriteInvestigation(caseId, 0, text));
    }

    private static MatterView view(Actor actor, CaseId caseId) {
        return office.use(actor, ReadingDecisions.class).matter(actor, caseId).orElseThrow();
    }

    private static void assertRefused(
            Outcome<InvestigationText, CannotWriteInvestigation> outcome, CannotWriteInvestigation why) {
        assertThat(outcome).isEqualTo(Outcome.refused(why));
    }
}
