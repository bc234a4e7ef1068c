package se.handslag.decisions.municipality.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.delay.RecordingDelayDemand;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.CannotPrepare;

/** 22 § förvaltningslagen (2017:900): an application has come in on the day it reached the authority. Which day that is, people say. */
class Fl22ArrivalTest {
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

    @ParameterizedTest(name = "registered 9 June at {0}, arrived {1}: {2}")
    @CsvSource({
        "2025-06-09T00:00:01, 2025-06-09, true",
        "2025-06-09T23:59:59, 2025-06-09, true",
        "2025-06-09T23:59:59, 2025-06-10, false",
        "2025-06-09T08:00:00, 2025-06-06, true"
    })
    void whatCameElectronicallyCameOnItsSwedishDayAtWhateverHour(LocalDateTime now, LocalDate arrived, boolean may) {
        CaseId caseId = office.known();
        office.clock().set(now);

        var outcome = office.use(SARA, RegisteringApplications.class)
                .handle(
                        SARA,
                        new RegisterApplication(
                                caseId,
                                arrived,
                                ApplicationForm.ELECTRONIC,
                                AppliedBy.PERSON,
                                Optional.empty(),
                                "Stöd"));

        assertThat(outcome.isDone()).isEqualTo(may);
    }

    @Test
    void theTimeToDecideCountsFromTheDayItArrivedAndNotFromTheDayItWasRegistered() {
        CaseId caseId = office.known();
        office.use(SARA, RegisteringApplications.class)
                .handle(
                        SARA,
                        new RegisterApplication(
                                caseId,
                                LocalDate.of(2025, 5, 2),
                                ApplicationForm.WRITTEN,
                                AppliedBy.PERSON,
                                Optional.empty(),
                                "Stöd"))
                .orElseThrow();

        Matter matter = office.matter(caseId);
        assertThat(RecordingDelayDemand.whyNot(matter, SARA, LocalDate.of(2025, 11, 2)))
                .contains(new CannotPrepare.DemandTooEarly(LocalDate.of(2025, 11, 3)));
        assertThat(RecordingDelayDemand.whyNot(matter, SARA, LocalDate.of(2025, 11, 3)))
                .isEmpty();
    }
}
