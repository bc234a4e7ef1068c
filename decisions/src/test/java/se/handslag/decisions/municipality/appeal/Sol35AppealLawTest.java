package se.handslag.decisions.municipality.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;

/** Transitional provision 6 of socialtjänstlagen (2025:400): the old law governs appeals of decisions announced before 1 July 2025. */
class Sol35AppealLawTest {
    @ParameterizedTest(name = "decided {0}, appealed {1}: {2}")
    @CsvSource({
        "2025-06-09, 2025-08-11, 16 kap. 3 § socialtjänstlagen (2001:453)",
        "2025-06-30, 2025-07-01, 16 kap. 3 § socialtjänstlagen (2001:453)",
        "2025-07-01, 2025-07-01, 35 kap. 1 § socialtjänstlagen (2025:400)",
        "2026-11-02, 2026-11-20, 35 kap. 1 § socialtjänstlagen (2025:400)",
    })
    void anAppealKeepsTheLawOfTheDayOfTheDecision(LocalDate decidedOn, LocalDate appealedOn, String law) {
        try (Office office = Office.on(Database.H2)) {
            Decided decided = new Decided(office);
            office.clock().set(decidedOn);
            Granted granted = decided.granted();
            office.clock().set(appealedOn);

            assertThat(decided.appeal(granted).law()).isEqualTo(law);
        }
    }

    @Test
    void aDecisionOfJune2025ReplayedIn2027CitesTheOldActInTheAppealToo() {
        try (Office office = Office.on(Database.H2)) {
            Decided decided = new Decided(office);
            Granted granted = decided.granted();
            office.clock().set(LocalDate.of(2025, 8, 11));
            Appeal appeal = decided.appeal(granted);
            office.clock().set(LocalDate.of(2027, 3, 1));

            Appeal replayed = decided.read(granted.caseId(), appeal.id());

            assertThat(replayed.law()).isEqualTo("16 kap. 3 § socialtjänstlagen (2001:453)");
            assertThat(replayed.statuteBook())
                    .isEqualTo(granted.particulars().law().statuteBook());
        }
    }
}
