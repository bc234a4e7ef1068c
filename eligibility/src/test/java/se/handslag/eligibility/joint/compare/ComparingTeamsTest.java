package se.handslag.eligibility.joint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.eligibility.fixture.SmallTeam.AGE;
import static se.handslag.eligibility.fixture.SmallTeam.ISOLATION;
import static se.handslag.eligibility.fixture.SmallTeam.NO_OTHER_WAY;
import static se.handslag.eligibility.fixture.SmallTeam.NO_PSYCHOSIS;
import static se.handslag.eligibility.fixture.SmallTeam.RESIDENCE;

import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.fixture.SmallTeam;
import se.handslag.eligibility.joint.criteria.FactStatus;
import se.handslag.eligibility.joint.settle.Stand;

class ComparingTeamsTest extends Assessing {
    private static final String SECOND = "second-team";
    private static final String HEALTH = "health-team";

    @Test
    void holdsThePersonAgainstEveryTeamOfTheHouse() {
        CaseId caseId = called(SARA);

        ComparedTeams compared = compared(SARA, caseId);

        assertThat(compared.on()).isEqualTo(world().clock().today());
        assertThat(compared.teams())
                .extracting(one -> one.team().id().value())
                .containsExactlyInAnyOrder(SmallTeam.ID.value(), SECOND, HEALTH);
        assertThat(compared.teams()).allMatch(one -> one.outcome() == Answer.UNKNOWN);
    }

    @Test
    void countsForAnotherTeamWhatWasFoundOnTheSameStatement() {
        CaseId caseId = assessed();
        settled(SARA, caseId, ISOLATION, Answer.YES);
        settled(SARA, caseId, NO_OTHER_WAY, Answer.NO);

        ComparedTeam second = team(SARA, caseId, SECOND);

        assertThat(second.carried()).containsExactlyInAnyOrder(ISOLATION, NO_OTHER_WAY);
        assertThat(second.outcome()).isEqualTo(Answer.NO);
        assertThat(second.decisive()).extracting(fact -> fact.id()).containsExactly(NO_OTHER_WAY);
        assertThat(second.changes())
                .extracting(need -> need.fact().id(), need -> need.wanted())
                .containsExactly(tuple(NO_OTHER_WAY, Answer.YES));
        assertThat(second.unknown()).extracting(need -> need.fact().id()).containsExactly(RESIDENCE, AGE, NO_PSYCHOSIS);
    }

    @Test
    void ofItsOwnTeamItSaysWhatTheAssessmentSays() {
        CaseId caseId = assessed();
        settled(SARA, caseId, ISOLATION, Answer.YES);
        settled(NILS, caseId, NO_PSYCHOSIS, Answer.NO);

        ComparedTeam own = team(SARA, caseId, SmallTeam.ID.value());

        assertThat(own.ofTheCase()).isTrue();
        assertThat(own.explanation()).isEqualTo(view(SARA, caseId).explanation());
        assertThat(own.outcome()).isEqualTo(Answer.NO);
    }

    @Test
    void whatTheOtherAuthorityHandedOverForOneTeamCountsForNoOther() {
        CaseId caseId = assessed();
        settled(SARA, caseId, ISOLATION, Answer.YES);
        ComparedTeam before = team(SARA, caseId, SECOND);

        settled(NILS, caseId, NO_PSYCHOSIS, Answer.NO);

        assertThat(team(SARA, caseId, SECOND)).isEqualTo(before);
        assertThat(team(SARA, caseId, SECOND)
                        .explanation()
                        .fact(NO_PSYCHOSIS)
                        .orElseThrow()
                        .status())
                .isEqualTo(FactStatus.NOT_ASSESSED);
    }

    @Test
    void saysTheSameWhetherOrNotThePersonIsKnownToAnyoneElse() {
        CaseId known = called(SARA);
        identified(SARA, known, NUMBERS.get(0));
        ComparedTeams before = compared(SARA, known);

        // The same person at the other municipality, and in another case at the region.
        CaseId elsewhere = called(OSKAR);
        identified(OSKAR, elsewhere, NUMBERS.get(0));
        settle(OSKAR, elsewhere, false, Stand.on(ISOLATION, Answer.NO, "")).orElseThrow();

        assertThat(compared(SARA, known)).isEqualTo(before);
    }

    @Test
    void tellsByTheRegisterWhatCanBeTold() {
        CaseId caseId = called(SARA);
        identified(SARA, caseId, NUMBERS.get(1));

        ComparedTeam second = team(SARA, caseId, SECOND);

        assertThat(second.explanation().fact(RESIDENCE).orElseThrow().answer()).isEqualTo(Answer.YES);
        assertThat(second.explanation().fact(AGE).orElseThrow().answer()).isEqualTo(Answer.YES);
        assertThat(second.carried()).isEmpty();
    }

    @Test
    void ofACaseThatIsNotHereItSaysThatThereIsNone() {
        CaseId caseId = called(OSKAR);

        assertThat(refusal(world().use(SARA, ComparingTeams.class).handle(SARA, caseId)))
                .isEqualTo(CannotCompare.NO_SUCH_CASE);
    }

    private static ComparedTeams compared(Actor actor, CaseId caseId) {
        return world().use(actor, ComparingTeams.class).handle(actor, caseId).orElseThrow();
    }

    private static ComparedTeam team(Actor actor, CaseId caseId, String team) {
        return compared(actor, caseId).find(team).orElseThrow();
    }
}
