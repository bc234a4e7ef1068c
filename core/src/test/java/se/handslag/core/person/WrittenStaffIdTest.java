package se.handslag.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenStaffIdTest {
    @ParameterizedTest
    @CsvSource({
        "' se2120003005-00ab ',                SE2120003005-00AB",
        "SE2120003005-00Ab,                    SE2120003005-00AB",
        "Se162120003005-1i,                    SE162120003005-1I",
        "' Anna.Berg ',                        anna.berg",
        "SIRI,                                 siri",
        "se2120003006-00ab,                    se2120003006-00ab",
        "Municipality-0319/se2120003005-00ab,  municipality-0319/SE2120003005-00AB",
        "municipality-0319/Oskar,              municipality-0319/oskar",
        "'  ',                                 ''"
    })
    void isKeptAsSignInHasItHoweverItWasTyped(String written, String kept) {
        assertThat(WrittenStaffId.kept(written)).isEqualTo(kept);
        assertThat(WrittenStaffId.kept(kept)).isEqualTo(kept);
    }
}
