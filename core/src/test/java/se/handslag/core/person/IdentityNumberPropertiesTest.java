package se.handslag.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Outcome;

/** Thousands of generated numbers, the same on every run. */
class IdentityNumberPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final int[] DOUBLED = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};

    @Test
    void readsEveryGeneratedNumberInEveryWriting() {
        Random random = new Random(20250701);
        for (int round = 0; round < 3000; round++) {
            LocalDate born = TODAY.minusDays(random.nextInt(40_000));
            boolean coordination = random.nextBoolean();
            String value = generate(born, coordination, 1 + random.nextInt(999));
            IdentityNumber expected = coordination ? new CoordinationNumber(value) : new PersonalNumber(value);
            String sign = TODAY.getYear() - born.getYear() >= 100 ? "+" : "-";
            for (String written : new String[] {
                value,
                value.substring(0, 8) + "-" + value.substring(8),
                value.substring(0, 8) + sign + value.substring(8),
                value.substring(2, 8) + sign + value.substring(8),
                value.substring(2, 8) + " " + sign + " " + value.substring(8)
            }) {
                assertThat(IdentityNumber.parse(written, TODAY)).isEqualTo(Outcome.done(expected));
            }
            assertThat(expected.birthDate()).contains(new BirthDate(born));
            assertThat(IdentityNumber.stored(expected.kind(), expected.value())).isEqualTo(expected);
            assertThat(expected.toString()).doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void everyOtherLastDigitIsACheckDigitFault() {
        Random random = new Random(19301);
        for (int round = 0; round < 500; round++) {
            String value =
                    generate(TODAY.minusDays(random.nextInt(40_000)), random.nextBoolean(), 1 + random.nextInt(999));
            for (char last = '0'; last <= '9'; last++) {
                if (last != value.charAt(11)) {
                    assertThat(IdentityNumber.parse(value.substring(0, 11) + last, TODAY))
                            .isEqualTo(Outcome.refused(IdentityNumberFault.CHECK_DIGIT));
                }
            }
        }
    }

    @Test
    void noSingleWrongDigitAfterTheCenturyPasses() {
        Random random = new Random(453);
        for (int round = 0; round < 300; round++) {
            String value =
                    generate(TODAY.minusDays(random.nextInt(40_000)), random.nextBoolean(), 1 + random.nextInt(999));
            for (int position = 2; position < 12; position++) {
                char wrong = (char) ('0' + (value.charAt(position) - '0' + 1 + random.nextInt(9)) % 10);
                String written = value.substring(0, position) + wrong + value.substring(position + 1);
                assertThat(IdentityNumber.parse(written, TODAY).isDone()).isFalse();
            }
        }
    }

    @Test
    void noTextWhateverBreaksTheReading() {
        Random random = new Random(173);
        String alphabet = "0123456789+- AKMXåİı•\u00a0\t\n";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(45);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(IdentityNumber.parse(text.toString(), TODAY)).isNotNull();
        }
    }

    private static String generate(LocalDate born, boolean coordination, int birthNumber) {
        String nine = String.format(
                Locale.ROOT,
                "%02d%02d%02d%03d",
                born.getYear() % 100,
                born.getMonthValue(),
                born.getDayOfMonth() + (coordination ? 60 : 0),
                birthNumber);
        return born.getYear() / 100 + nine + checkDigit(nine);
    }

    // Written apart from the code under test: a table of digit sums instead of arithmetic.
    static int checkDigit(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 0 ? DOUBLED[digit] : digit;
        }
        return sum % 10 == 0 ? 0 : 10 - sum % 10;
    }
}
