package se.handslag.decisions.municipality.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.prepare.CannotPrepare;

/** 13 § förvaltningslagen (2017:900): whether the person needs an interpreter or an aid is decided, and shown on the matter. */
class Fl13InterpreterTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest(name = "needed {0}, language {1}, aid {2}: kept {3}")
    @CsvSource({"true, Persiska, '', true", "true, '', Skrivtolk, true", "true, '', '', false", "false, '', '', true"})
    void aNeedSaysWhichLanguageOrAid(boolean needed, String language, String aid, boolean kept) {
        Outcome<InterpreterNeed, CannotPrepare> outcome = decide(office.known(), needed, language, aid);

        assertThat(outcome.isDone()).isEqualTo(kept);
        if (!kept) {
            assertThat(outcome).isEqualTo(Outcome.refused(CannotPrepare.Now.NO_LANGUAGE));
        }
    }

    @Test
    void whatWasDecidedLastHolds() {
        CaseId caseId = office.known();
        decide(caseId, true, "Persiska", "").orElseThrow();
        office.clock().advance(Duration.ofMinutes(1));
        InterpreterNeed last = decide(caseId, false, "Persiska", "").orElseThrow();

        assertThat(last.isNeeded()).isFalse();
        assertThat(office.matter(caseId).preparation().interpreter()).contains(last);
    }

    private static Outcome<InterpreterNeed, CannotPrepare> decide(
            CaseId caseId, boolean needed, String language, String aid) {
        return office.use(SARA, DecidingInterpreter.class)
                .handle(SARA, new DecideInterpreter(caseId, needed, language, aid));
    }
}
