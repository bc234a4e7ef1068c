package se.handslag.decisions.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.fixture.Database;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.eligibility.joint.criteria.ExplanationJson;

/**
 * A matter of June 2025, gone through again in 2027, gives the answer of June 2025.
 *
 * <p>The act of 2025 came into force between. What was decided before it rests on the act of 2001 and is appealed by it: SoL (2025:400),
 * transitional provision 6.
 */
class ReplayTest {
    private static final LocalDate MUCH_LATER = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @EnumSource(Database.class)
    void aMatterOfJune2025GivesTheAnswerOfJune2025In2027(Database database) {
        try (Office office = Office.on(database)) {
            Granted then = office.granted();
            Letter letterThen = Letters.of(then);
            String hashThen = ContentHash.of(then);

            office.clock().set(MUCH_LATER);
            MunicipalDecision now = office.use(SARA, ReadingDecisions.class)
                    .matter(SARA, then.caseId())
                    .orElseThrow()
                    .matter()
                    .decision(then.id())
                    .orElseThrow();

            assertThat(now).isEqualTo(then);
            assertThat(ContentHash.of(now)).isEqualTo(hashThen);
            assertThat(Letters.of(now)).isEqualTo(letterThen);
            assertThat(now.particulars().law().law()).isEqualTo("4 kap. 1 § socialtjänstlagen (2001:453)");
            assertThat(now.particulars().law().appeal()).isEqualTo("16 kap. 3 § socialtjänstlagen (2001:453)");
        }
    }

    /** The law is asked for again by the day of the decision, and the criteria are gone through again from what was kept. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void askingTheLawAndTheCriteriaAgainGivesWhatWasDecidedThen(Database database) {
        try (Office office = Office.on(database)) {
            Granted then = office.granted();
            office.clock().set(MUCH_LATER);
            Assessed assessed = then.particulars().material().assessed().orElseThrow();
            StatuteBook statutes = StatuteBook.swedish();

            assertThat(statutes.inForce(LegalTopic.RIGHT_TO_SUPPORT, then.decidedOn())
                            .cite())
                    .isEqualTo(then.particulars().law().law());
            assertThat(statutes.inForce(LegalTopic.RIGHT_TO_SUPPORT, MUCH_LATER).cite())
                    .as("today it would be another")
                    .isNotEqualTo(then.particulars().law().law());
            assertThat(ExplanationJson.replay(assessed.explanation()).outcome()).isEqualTo(Answer.YES);
            assertThat(ExplanationJson.replay(assessed.explanation()).rule()).isEqualTo(assessed.blueprint());
        }
    }

    /** An application of June that is decided in July is decided by the new act: there is no rule for pending matters. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void anApplicationOfJuneThatIsDecidedInJulyRestsOnTheNewAct(Database database) {
        try (Office office = Office.on(database)) {
            var caseId = office.ready();

            office.clock().set(LocalDate.of(2025, 7, 1));
            Granted granted = office.decide(office.threeMonths(caseId)).orElseThrow();

            assertThat(granted.particulars().material().appliedOn()).isEqualTo(Office.OPENED);
            assertThat(granted.particulars().law().law()).isEqualTo("11 kap. 1 § socialtjänstlagen (2025:400)");
            assertThat(granted.particulars().law().appeal()).isEqualTo("35 kap. 1 § socialtjänstlagen (2025:400)");
        }
    }
}
