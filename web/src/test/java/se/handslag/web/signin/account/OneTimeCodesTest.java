package se.handslag.web.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
    /** The key of the appendices of RFC 4226 and RFC 6238. */
    private static final String KEY = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(OneTimeCodes.code(KEY, second / 30)).isEqualTo(code);
        assertThat(OneTimeCodes.step(KEY, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void aTelephoneMayBeOneStepBehindOrAheadAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = 1_234_567_890 / 30;

        for (int off = -1; off <= 1; off++) {
            assertThat(OneTimeCodes.step(KEY, OneTimeCodes.code(KEY, step + off), now))
                    .hasValue(step + off);
        }
        assertThat(OneTimeCodes.step(KEY, OneTimeCodes.code(KEY, step - 2), now))
                .isEmpty();
        assertThat(OneTimeCodes.step(KEY, OneTimeCodes.code(KEY, step + 2), now))
                .isEmpty();
    }

    @Test
    void aCodeMayBeWrittenAsItIsShown() {
        assertThat(OneTimeCodes.step(KEY, " 005 924 ", Instant.ofEpochSecond(1_234_567_890)))
                .isPresent();
        assertThat(OneTimeCodes.step(KEY, "", Instant.ofEpochSecond(1_234_567_890)))
                .isEmpty();
        assertThat(OneTimeCodes.step(KEY, "5924", Instant.ofEpochSecond(1_234_567_890)))
                .isEmpty();
    }

    @Test
    void noTwoKeysAreTheSameAndEachHasThirtyTwoLetters() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            keys.add(OneTimeCodes.newKey());
        }
        assertThat(keys).hasSize(100).allMatch(key -> key.matches("[A-Z2-7]{32}"));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesBytesAsTheStandardDoes(String bytes, String letters) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
        assertThat(Base32.decode(letters)).isEqualTo(bytes.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void refusesALetterThatIsNoneWithoutSayingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Base32.decode("MZXW1"))
                .withMessage("This is not base 32.");
    }
}
