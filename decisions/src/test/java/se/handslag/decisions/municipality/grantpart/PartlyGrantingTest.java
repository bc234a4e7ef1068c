package se.handslag.decisions.municipality.grantpart;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.Database;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.PartlyGranted;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;

class PartlyGrantingTest {
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
    void grantsSomeAndRefusesTheRestInOneDecision() {
        CaseId caseId = ready();

        PartlyGranted decision = grant(caseId, "Stöd på nätterna").orElseThrow();

        assertThat(decision.notGranted()).isEqualTo("Stöd på nätterna");
        assertThat(office.matter(caseId).file().stage()).isEqualTo(Stage.SUPPORT);
        assertThat(office.matter(caseId).grantedPeriods()).containsExactly(decision.period());
        assertThat(office.matter(caseId).decisions()).containsExactly(decision);
        assertThat(Letters.of(decision).isFinished()).isTrue();
        assertThat(Letters.of(decision).parts())
                .flatExtracting(Letter.Part::paragraphs)
                .anySatisfy(it -> assertThat(it).contains("avslår din ansökan i den här delen: Stöd på nätterna"));
    }

    @Test
    void saysWhatIsRefused() {
        assertThat(grant(ready(), " ")).isEqualTo(Outcome.refused(CannotGrantPart.TheRest.NOTHING_REFUSED));
        assertThat(grant(ready(), "x".repeat(2_001))).isEqualTo(Outcome.refused(CannotGrantPart.TheRest.TEXT_TOO_LONG));
    }

    @Test
    void asksAllThatAGrantAsks() {
        CaseId caseId = ready();
        GrantSupport tooShort =
                Office.grant(caseId, office.today(), office.today().plusMonths(1));

        assertThat(office.use(SARA, PartlyGranting.class).handle(SARA, new GrantPart(tooShort, "Resten")))
                .isEqualTo(Outcome.refused(
                        new CannotGrantPart.NotGrantable(new CannotGrant.TooShort(3, LocalDate.of(2025, 9, 8)))));
        office.assess(caseId, Answer.NO);
        assertThat(grant(caseId, "Resten"))
                .isEqualTo(Outcome.refused(new CannotGrantPart.NotGrantable(new CannotGrant.CriteriaNotMet())));
    }

    private static CaseId ready() {
        CaseId caseId = office.ready();
        office.hear(caseId);
        return caseId;
    }

    private static Outcome<PartlyGranted, CannotGrantPart> grant(CaseId caseId, String notGranted) {
        return office.use(SARA, PartlyGranting.class)
                .handle(SARA, new GrantPart(office.threeMonths(caseId), notGranted));
    }
}
