package se.handslag.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.Outcome;

class PersonValuesTest {
    @ParameterizedTest
    @CsvSource({
        "2008-05-17, 2026-05-16, 17",
        "2008-05-17, 2026-05-17, 18",
        "2008-02-29, 2026-02-27, 17",
        "2008-02-29, 2026-02-28, 18",
        "2008-02-29, 2028-02-28, 19",
        "2008-02-29, 2028-02-29, 20",
        "2026-01-01, 2026-01-01, 0"
    })
    void countsAgeInWholeYears(LocalDate born, LocalDate on, int years) {
        assertThat(new BirthDate(born).ageOn(on)).isEqualTo(years);
    }

    @Test
    void ageGrowsByOneOnTheBirthdayAndOnNoOtherDay() {
        BirthDate born = new BirthDate(LocalDate.of(2000, 2, 29));
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            int grown = born.ageOn(day) - born.ageOn(day.minusDays(1));
            assertThat(grown).isEqualTo(born.turns(born.ageOn(day)).equals(day) ? 1 : 0);
        }
    }

    @Test
    void hasNoAgeBeforeBirth() {
        BirthDate born = new BirthDate(LocalDate.of(2008, 5, 17));
        assertThatThrownBy(() -> born.ageOn(LocalDate.of(2008, 5, 16)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("2008");
        assertThat(born.toString()).doesNotContainPattern("[0-9]");
    }

    @Test
    void callsThePersonByTheNameTheyGoBy() {
        PersonName name = PersonName.of(" Anna  Maria ", "Exempel", "Mia").orElseThrow();
        assertThat(name.full()).isEqualTo("Anna Maria Exempel");
        assertThat(name.called()).isEqualTo("Mia");
        assertThat(new PersonName("Anna", "Exempel", "").called()).isEqualTo("Anna");
        assertThat(new PersonName("", "Exempel", "").called()).isEqualTo("Exempel");
        assertThat(new PersonName("", "Exempel", "").full()).isEqualTo("Exempel");
    }

    @Test
    void theSameNameWrittenWithCombiningMarksIsTheSameName() {
        assertThat(new PersonName("A\u030asa", "Exempel", "")).isEqualTo(new PersonName("Åsa", "Exempel", ""));
    }

    @Test
    void refusesANameThatIsMissingTooLongOrUnseen() {
        assertThat(PersonName.of(" ", "", "Mia")).isEqualTo(Outcome.refused(PersonName.Fault.EMPTY));
        assertThat(PersonName.of("a".repeat(80), "b".repeat(80), "c".repeat(80)).isDone())
                .isTrue();
        assertThat(PersonName.of("a".repeat(81), "b", "")).isEqualTo(Outcome.refused(PersonName.Fault.TOO_LONG));
        assertThat(PersonName.of("An\u0000na", "b", "")).isEqualTo(Outcome.refused(PersonName.Fault.CHARACTERS));
        assertThat(PersonName.of("Anna", "\u202eb", "")).isEqualTo(Outcome.refused(PersonName.Fault.CHARACTERS));
        assertThatThrownBy(() -> new PersonName("Ann\u0000a", "Exempel", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("Exempel");
    }

    @Test
    void aNameDoesNotShowInToString() {
        PersonName name = new PersonName("Anna", "Exempel", "Mia");
        assertThat(name.toString()).doesNotContain("Anna", "Exempel", "Mia");
        assertThat(PersonName.of("Anna", "Exempel", "Mia").toString()).doesNotContain("Anna", "Exempel", "Mia");
    }

    @Test
    void protectedIdentityKeepsItsCodes() {
        assertThat(Arrays.stream(ProtectedIdentity.values()).map(ProtectedIdentity::code))
                .containsExactly("none", "confidentiality-mark", "protected-registration", "fictitious-personal-data");
        for (ProtectedIdentity protection : ProtectedIdentity.values()) {
            assertThat(ProtectedIdentity.ofCode(protection.code())).isEqualTo(protection);
            assertThat(protection.isProtected()).isEqualTo(protection != ProtectedIdentity.NONE);
        }
        assertThat(ProtectedIdentity.CONFIDENTIALITY_MARK.hidesHomeMunicipality())
                .isFalse();
        assertThat(ProtectedIdentity.PROTECTED_REGISTRATION.hidesHomeMunicipality())
                .isTrue();
        assertThatThrownBy(() -> ProtectedIdentity.ofCode("secret")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsOrganisationNumbers() {
        OrganisationNumber uppsala = OrganisationNumber.parse("232100-0024").orElseThrow();
        assertThat(uppsala.value()).isEqualTo("2321000024");
        assertThat(uppsala.written()).isEqualTo("232100-0024");
        assertThat(OrganisationNumber.parse("162321000024")).isEqualTo(Outcome.done(uppsala));
        assertThat(OrganisationNumber.parse("")).isEqualTo(Outcome.refused(OrganisationNumber.Fault.EMPTY));
        assertThat(OrganisationNumber.parse("23210-00024")).isEqualTo(Outcome.refused(OrganisationNumber.Fault.FORM));
        assertThat(OrganisationNumber.parse("232100-0025"))
                .isEqualTo(Outcome.refused(OrganisationNumber.Fault.CHECK_DIGIT));
        assertThat(OrganisationNumber.parse("811218-9876"))
                .isEqualTo(Outcome.refused(OrganisationNumber.Fault.NOT_A_LEGAL_PERSON));
        assertThatThrownBy(() -> new OrganisationNumber("8112189876"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("8112");
    }

    @Test
    void readsHsaIds() {
        HsaId id = HsaId.parse(" SE2321000024-0001 ").orElseThrow();
        assertThat(id.organisation().written()).isEqualTo("232100-0024");
        assertThat(HsaId.parse("SE165565594230-1000")
                        .orElseThrow()
                        .organisation()
                        .value())
                .isEqualTo("5565594230");
        assertThat(HsaId.parse("")).isEqualTo(Outcome.refused(HsaId.Fault.EMPTY));
        assertThat(HsaId.parse("SE232100-0024-0001")).isEqualTo(Outcome.refused(HsaId.Fault.FORM));
        assertThat(HsaId.parse("SE2321000024-")).isEqualTo(Outcome.refused(HsaId.Fault.FORM));
        assertThat(HsaId.parse("SE2321000024-00å1")).isEqualTo(Outcome.refused(HsaId.Fault.FORM));
        assertThat(HsaId.parse("SE2321000024-" + "a".repeat(18)).isDone()).isTrue();
        assertThat(HsaId.parse("SE2321000024-" + "a".repeat(19))).isEqualTo(Outcome.refused(HsaId.Fault.FORM));
        assertThat(HsaId.parse("SE2321000025-0001")).isEqualTo(Outcome.refused(HsaId.Fault.ORGANISATION));
        assertThatThrownBy(() -> new HsaId("SE2321000025-0001")).isInstanceOf(IllegalArgumentException.class);
    }
}
