package se.handslag.decisions.region.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.decisions.fixture.Clinic.KEPT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.law.StatuteBook;
import se.handslag.decisions.fixture.Clinic;
import se.handslag.decisions.fixture.Office;

/** Fast vårdkontakt, 6 kap. 2 § patientlagen (2014:821): named when the person asks for one or needs one, and cited when named. */
class Patientlagen6kap2FixedCareContactTest {
    private static final NamedContact LISA = new NamedContact("lisa", "Lisa Ström", "Kurator");

    /** The act has not moved with the Social Services Act, which changed on 1 July 2025. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-07-01", "2026-11-22"})
    void isCitedWhereAContactIsNamedWhateverTheDay(LocalDate day) {
        try (Office office = Office.on(Database.H2)) {
            office.clock().set(day);
            Clinic clinic = new Clinic(office);
            CaseId caseId = office.known();

            CareCommitment made = clinic.accepts(caseId, KEPT).orElseThrow();
            FixedCareContactChanged changed = clinic.names(caseId, LISA, KEPT).orElseThrow();

            assertThat(made.particulars().law()).contains("6 kap. 2 § patientlagen (2014:821)");
            assertThat(changed.particulars().law()).contains("6 kap. 2 § patientlagen (2014:821)");
            assertThat(made.particulars().statuteBook())
                    .isEqualTo(StatuteBook.swedish().version());
        }
    }

    @Test
    void isNotCitedWhereNoContactIsNamed() {
        try (Office office = Office.on(Database.H2)) {
            Clinic clinic = new Clinic(office);
            CaseId taken = office.known();
            CaseId declined = office.known();

            assertThat(clinic.acceptsWithoutContact(taken, KEPT)
                            .orElseThrow()
                            .particulars()
                            .law())
                    .isEmpty();
            assertThat(clinic.ends(taken, "Slut", KEPT)
                            .orElseThrow()
                            .particulars()
                            .law())
                    .isEmpty();
            assertThat(clinic.refuses(declined, "Nej", KEPT)
                            .orElseThrow()
                            .particulars()
                            .law())
                    .isEmpty();
        }
    }

    @Test
    void aContactCanBeNamedLaterAndIsThenTheFirst() {
        try (Office office = Office.on(Database.H2)) {
            Clinic clinic = new Clinic(office);
            CaseId caseId = office.known();
            clinic.acceptsWithoutContact(caseId, KEPT).orElseThrow();

            assertThat(clinic.names(caseId, NamedContact.of(NILS), KEPT)
                            .orElseThrow()
                            .supersedes())
                    .isEmpty();
        }
    }
}
