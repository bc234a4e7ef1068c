package se.handslag.decisions.municipality.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.Together;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.GrantedSupport;
import se.handslag.decisions.GrantedSupports;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;
import se.handslag.eligibility.joint.criteria.ExplanationJson;

class GrantingTest {
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
    void grantsSupportForThreeMonthsAndMovesTheCaseOn() {
        CaseId caseId = office.ready();

        Granted granted = office.decide(office.threeMonths(caseId)).orElseThrow();

        assertThat(granted.period()).isEqualTo(new Period(LocalDate.of(2025, 6, 9), LocalDate.of(2025, 9, 8)));
        assertThat(granted.particulars().by().name()).isEqualTo("Sara Lind");
        assertThat(granted.particulars().delegation().number()).isEqualTo("3.1");
        assertThat(granted.particulars().delegation().board()).isEqualTo("Omsorgsnämnden");
        assertThat(granted.particulars().material().consulted())
                .singleElement()
                .satisfies(consulted -> assertThat(consulted.with()).contains("Nils Ek"));
        assertThat(stageOf(caseId)).isEqualTo(Stage.SUPPORT);
        List<GrantedSupport> supports = office.inUnit(
                SARA, () -> office.use(SARA, GrantedSupports.class).of(caseId));
        assertThat(supports)
                .containsExactly(new GrantedSupport(
                        granted.id(),
                        caseId,
                        Persons.TEAM,
                        granted.period(),
                        Office.OPENED,
                        "4 kap. 1 § socialtjänstlagen (2001:453)"));
        assertThat(office.inUnit(
                        SARA, () -> office.use(SARA, GrantedSupports.class).ofTeam(Persons.TEAM)))
                .contains(supports.get(0));
    }

    @Test
    void citesTheActOf2001OnTheLastDayOfJune2025() {
        CaseId caseId = office.ready();
        office.clock().set(LocalDate.of(2025, 6, 30));

        Granted granted = office.decide(office.threeMonths(caseId)).orElseThrow();

        assertThat(granted.particulars().law().law()).isEqualTo("4 kap. 1 § socialtjänstlagen (2001:453)");
        assertThat(granted.particulars().law().appeal()).isEqualTo("16 kap. 3 § socialtjänstlagen (2001:453)");
    }

    @Test
    void citesTheActOf2025OnTheFirstDayOfJuly2025AlsoWhenTheApplicationCameBefore() {
        CaseId caseId = office.ready();
        office.clock().set(LocalDate.of(2025, 7, 1));

        Granted granted = office.decide(office.threeMonths(caseId)).orElseThrow();

        assertThat(granted.particulars().law().law()).isEqualTo("11 kap. 1 § socialtjänstlagen (2025:400)");
        assertThat(granted.particulars().law().appeal()).isEqualTo("35 kap. 1 § socialtjänstlagen (2025:400)");
        assertThat(granted.particulars().law().statuteBook()).hasSize(64);
    }

    @Test
    void keepsAnExplanationThatCanBeReplayedWithoutTheTeam() {
        Granted granted = office.granted();

        String explanation =
                granted.particulars().material().assessed().orElseThrow().explanation();

        assertThat(ExplanationJson.replay(explanation).outcome()).isEqualTo(Answer.YES);
        assertThat(ExplanationJson.replay(explanation).rule())
                .isEqualTo(granted.particulars()
                        .material()
                        .assessed()
                        .orElseThrow()
                        .blueprint());
    }

    @Test
    void theRegionHasNoSuchVerb() {
        assertThatThrownBy(() -> office.use(NILS, Granting.class)).isInstanceOf(NotOffered.class);
    }

    @Test
    void someoneEmployedByTheRegionCannotReachIt() {
        CaseId caseId = office.ready();

        assertThatThrownBy(() -> office.use(SARA, Granting.class).handle(NILS, office.threeMonths(caseId)))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void someoneEmployedByTheOtherMunicipalityCannotReachIt() {
        CaseId caseId = office.ready();

        assertThatThrownBy(() -> office.use(SARA, Granting.class).handle(OSKAR, office.threeMonths(caseId)))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void ofTwoWhoDecideAtOnceOnlyOneDoes() throws InterruptedException {
        CaseId caseId = office.ready();

        Together.Ending<Outcome<Granted, CannotGrant>> ending = Together.all(
                () -> office.decide(office.threeMonths(caseId)), () -> office.decide(office.threeMonths(caseId)));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(ending.answers())
                .filteredOn(answer -> !answer.isDone())
                .singleElement()
                .satisfies(answer -> assertThat(answer.<CannotGrant>match(
                                done -> {
                                    throw new AssertionError("It was refused.");
                                },
                                refusal -> refusal))
                        .isInstanceOf(CannotGrant.Overlaps.class));
        assertThat(office.inUnit(
                        SARA, () -> office.use(SARA, GrantedSupports.class).of(caseId)))
                .hasSize(1);
    }

    @Test
    void refusesACaseOfTheOtherMunicipalityAsIfItDidNotExist() {
        CaseId theirs = office.ready();

        assertThat(office.use(OSKAR, Granting.class).handle(OSKAR, office.threeMonths(theirs)))
                .isEqualTo(Outcome.refused(new CannotGrant.NotReady(Missing.NO_SUCH_CASE)));
    }

    private static Stage stageOf(CaseId caseId) {
        return office.inUnit(SARA, () -> office.use(SARA, CaseFiles.class)
                .find(caseId)
                .orElseThrow()
                .stage());
    }
}
