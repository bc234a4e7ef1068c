package se.handslag.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.Outcome;

class IdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvFileSource(resources = "identity-vectors.csv", numLinesToSkip = 1)
    void agreesWithTheReference(String value, String kind, String valid) {
        boolean done =
                switch (kind) {
                    case "samordningsnummer" ->
                        read(value).match(number -> number.kind().equals("coordination-number"), fault -> false);
                    case "reserve number Stockholm" ->
                        read(value).match(number -> number.kind().equals("reserve-number-stockholm"), fault -> false);
                    case "HSA-id" -> HsaId.parse(value).isDone();
                    case "organisation number" ->
                        OrganisationNumber.parse(value).isDone();
                    default -> throw new AssertionError("No test for " + kind);
                };
        assertThat(done).isEqualTo(valid.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "19121212-1212, 191212121212",
        "191212121212, 191212121212",
        "121212+1212, 191212121212",
        "19121212+1212, 191212121212",
        "198112189876, 198112189876",
        "811218-9876, 198112189876",
        "8112189876, 198112189876",
        "'  1981 12 18 - 9876 ', 198112189876",
        "811218–9876, 198112189876",
        "811218−9876, 198112189876",
        "19900101-9802, 199001019802",
        "900101-9802, 199001019802"
    })
    void readsThePersonalNumberHoweverItIsWritten(String written, String stored) {
        assertThat(read(written)).isEqualTo(Outcome.done(new PersonalNumber(stored)));
    }

    @ParameterizedTest
    @CsvSource({
        "7010632391",
        "701063-2391",
        "19701063-2391",
        "197010632391",
    })
    void readsTheCoordinationNumberHoweverItIsWritten(String written) {
        IdentityNumber number = read(written).orElseThrow();
        assertThat(number).isEqualTo(new CoordinationNumber("197010632391"));
        assertThat(number.birthDate()).contains(new BirthDate(LocalDate.of(1970, 10, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                | EMPTY
                    '  '              | EMPTY
                    19121212-121      | LENGTH
                    19121212-12123    | LENGTH
                    1212121212121212121212121212121212121212121 | LENGTH
                    1                 | LENGTH
                    19121212-121a     | CHARACTERS
                    19121212/1212     | CHARACTERS
                    ١٩٨١١٢١٨٩٨٧٦      | CHARACTERS
                    1912-12121212     | SEPARATOR
                    19121212--1212    | SEPARATOR
                    -191212121212     | SEPARATOR
                    20121212+1212     | SEPARATOR
                    19900231-9802     | NO_SUCH_DATE
                    19901301-9802     | NO_SUCH_DATE
                    19900100-9802     | NO_SUCH_DATE
                    19900192-9802     | NO_SUCH_DATE
                    19900160-9802     | NO_SUCH_DATE
                    22900101-9802     | NO_SUCH_DATE
                    000002-291235     | SEPARATOR
                    000002291235      | NO_SUCH_DATE
                    180002291235      | NO_SUCH_DATE
                    203001019805      | BORN_AFTER_TODAY
                    183001019805      | BORN_TOO_LONG_AGO
                    199001010009      | BIRTH_NUMBER
                    19121212-1213     | CHECK_DIGIT
                    701063-2392       | CHECK_DIGIT
                    991981000011      | CHECK_DIGIT
                    9919810-00010     | SEPARATOR
                    """)
    void tellsWhatIsWrong(String written, IdentityNumberFault fault) {
        assertThat(read(written)).isEqualTo(Outcome.refused(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20121212+1212", "000002291235", "229001019802", "183001019805"})
    void refusesWhatTheLibraryLetsThrough(String written) {
        assertThat(Personnummer.valid(written)).isTrue();
        assertThat(read(written).isDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // The same six digits, with the person's hundredth year as the border.
        "121212-1212, 2026-11-02, 201212121212",
        "121212+1212, 2026-11-02, 191212121212",
        "1212121212, 2026-11-02, 201212121212",
        "121212-1212, 2011-12-31, 191212121212",
        "121212+1212, 2012-01-01, 191212121212",
        "1212121212, 2012-12-11, 191212121212",
        "1212121212, 2012-12-12, 201212121212"
    })
    void infersTheCenturyFromTheSignAndTheDay(String written, LocalDate today, String stored) {
        assertThat(IdentityNumber.parse(written, today)).isEqualTo(Outcome.done(new PersonalNumber(stored)));
    }

    @Test
    void aDashInTheHundredthYearMeansTheChildWhoIsNotBornYet() {
        assertThat(IdentityNumber.parse("121212-1212", LocalDate.of(2012, 12, 11)))
                .isEqualTo(Outcome.refused(IdentityNumberFault.BORN_AFTER_TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "22900101AA15, reserve-number-national, 1990-01-01",
        "22900101-AA15, reserve-number-national, 1990-01-01",
        "22900101-aa15, reserve-number-national, 1990-01-01",
        "23050615BCA9, reserve-number-national, 2005-06-15",
        "19810829M070, reserve-number-vastra-gotaland, 1981-08-29",
        "19450829k087, reserve-number-vastra-gotaland, 1945-08-29",
        "19930829X801, reserve-number-vastra-gotaland, 1993-08-29",
        "991981000010, reserve-number-stockholm, ",
        "99198100-0010, reserve-number-stockholm, "
    })
    void readsTheReserveNumbersOfTheKnownSeries(String written, String kind, LocalDate born) {
        IdentityNumber number = read(written).orElseThrow();
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.birthDate().map(BirthDate::day).stream().toList())
                .isEqualTo(born == null ? List.of() : List.of(born));
        assertThat(IdentityNumber.stored(kind, number.value())).isEqualTo(number);
    }

    @Test
    void aNationalReserveNumberWithoutDayOfBirthTellsNone() {
        String eleven = "00122045ABC";
        IdentityNumber number = read(eleven + checkDigitOfAscii(eleven)).orElseThrow();
        assertThat(number.kind()).isEqualTo("reserve-number-national");
        assertThat(number.birthDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22900231AA15, CHECK_DIGIT",
        "22900101IA15, CHARACTERS",
        "22900101AA16, CHECK_DIGIT",
        "19810829M071, CHECK_DIGIT",
        "19810829Z070, CHARACTERS"
    })
    void tellsWhatIsWrongWithAReserveNumber(String written, IdentityNumberFault fault) {
        assertThat(read(written)).isEqualTo(Outcome.refused(fault));
    }

    @Test
    void aReserveNumberHasADateThatExistsAndHasCome() {
        String noDate = "22900231AA1";
        assertThat(read(noDate + checkDigitOfAscii(noDate)))
                .isEqualTo(Outcome.refused(IdentityNumberFault.NO_SUCH_DATE));
        String future = "23300101AA1";
        assertThat(read(future + checkDigitOfAscii(future)))
                .isEqualTo(Outcome.refused(IdentityNumberFault.BORN_AFTER_TODAY));
    }

    @Test
    void aRegionDescribesItsOwnSeries() {
        ReserveNumberSeries own = new ReserveNumberSeries(
                "reserve-number-example", "", "(?:19|20)[0-9]{6}R[0-9]{3}", 3, Map.of('R', "1"));
        IdentityNumber number =
                IdentityNumber.parse("19900101R015", TODAY, List.of(own)).orElseThrow();
        assertThat(number).isEqualTo(new ReserveNumber("reserve-number-example", "19900101R015"));
        assertThat(number.birthDate()).isEmpty();
        assertThat(IdentityNumber.parse("19900101R016", TODAY, List.of(own)))
                .isEqualTo(Outcome.refused(IdentityNumberFault.CHECK_DIGIT));
        assertThat(read("19900101R015")).isEqualTo(Outcome.refused(IdentityNumberFault.CHARACTERS));
        assertThat(IdentityNumber.stored("reserve-number-example", "19900101R015"))
                .isEqualTo(number);
    }

    @Test
    void refusesToMakeANumberThatDoesNotHoldAndDoesNotRepeatIt() {
        for (String kind : List.of("personal-number", "coordination-number", "reserve-number-national", "anything")) {
            assertThatThrownBy(() -> IdentityNumber.stored(kind, "191212121213"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain("1212");
        }
        assertThatThrownBy(() -> new PersonalNumber("197010632391")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CoordinationNumber("198112189876")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonalNumber("8112189876")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hidesTheLastFourAndShowsNothingInToString() {
        assertThat(read("900101-9802").orElseThrow().masked()).isEqualTo("19900101-••••");
        for (String written : List.of("900101-9802", "701063-2391", "991981000010", "22900101AA15", "19810829M070")) {
            IdentityNumber number = read(written).orElseThrow();
            assertThat(number.masked())
                    .endsWith("-••••")
                    .doesNotContain(number.value().substring(8));
            assertThat(number.toString()).doesNotContainPattern("[0-9]").endsWith("[masked]");
            assertThat(Outcome.<IdentityNumber, IdentityNumberFault>done(number).toString())
                    .doesNotContain(number.value().substring(0, 8));
            assertThat(number.written().replace("-", "")).isEqualTo(number.value());
        }
    }

    @Test
    void answersByKind() {
        List<String> kinds = List.of("811218-9876", "701063-2391", "991981000010").stream()
                .map(written -> read(written)
                        .orElseThrow()
                        .<String>match(personal -> "personal", coordination -> "coordination", reserve -> "reserve"))
                .toList();
        assertThat(kinds).containsExactly("personal", "coordination", "reserve");
    }

    private static Outcome<IdentityNumber, IdentityNumberFault> read(String written) {
        return IdentityNumber.parse(written, TODAY);
    }

    private static int checkDigitOfAscii(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.isDigit(c) ? c - '0' : c));
        return IdentityNumberPropertiesTest.checkDigit(digits.toString());
    }
}
