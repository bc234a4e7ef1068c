package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the codes of the two databases mean to someone who must act on them. */
class StoreFailedKindTest {
    @ParameterizedTest
    @CsvSource({
        "53100, FULL, PostgreSQL: disk_full",
        "53200, FULL, PostgreSQL: out_of_memory",
        "42501, FORBIDDEN, PostgreSQL: insufficient_privilege",
        "28P01, FORBIDDEN, PostgreSQL: invalid_password",
        "90096, FORBIDDEN, H2: not enough rights for object",
        "90040, FORBIDDEN, H2: admin rights required",
        "28000, FORBIDDEN, H2: wrong user or password",
        "23505, CONFLICT, both: unique violation",
        "23503, CONFLICT, PostgreSQL: foreign key",
        "08001, UNREACHABLE, PostgreSQL: cannot connect",
        "08006, UNREACHABLE, PostgreSQL: connection lost",
        "57P01, UNREACHABLE, PostgreSQL: administrator command",
        "90098, UNREACHABLE, H2: the database has been closed",
        "90067, UNREACHABLE, H2: connection broken",
        "90020, UNREACHABLE, H2: in use by another process",
        "42601, OTHER, PostgreSQL: syntax",
        "57014, OTHER, PostgreSQL: statement cancelled",
        "55P03, BUSY, PostgreSQL: lock not available",
        "40P01, BUSY, PostgreSQL: deadlock",
        "40001, BUSY, both: deadlock or serialization",
        "HYT00, BUSY, H2: lock timeout",
        "90006, OTHER, H2: a sequence is exhausted"
    })
    void readsTheCode(String sqlState, StoreFailed.Kind kind, String meaning) {
        assertThat(StoreFailed.from("s", new PersistenceException(new SQLException("x", sqlState)))
                        .kind())
                .as(meaning)
                .isEqualTo(kind);
    }

    @Test
    void isUnreachableWhenThePoolHasNoConnectionToGive() {
        assertThat(StoreFailed.from("s", new SQLTransientConnectionException("timed out"))
                        .kind())
                .isEqualTo(StoreFailed.Kind.UNREACHABLE);
    }

    @Test
    void isFullWhenTheOperatingSystemSaysSo() {
        SQLException failed = new SQLException("General error", "HY000", new IOException("No space left on device"));

        assertThat(StoreFailed.from("s", new PersistenceException(failed)).kind())
                .isEqualTo(StoreFailed.Kind.FULL);
    }

    @Test
    void isSomethingElseWhenNoDatabaseWasInvolved() {
        StoreFailed failed = StoreFailed.from("s", new PersistenceException("Hanna Hemlig"));

        assertThat(failed.kind()).isEqualTo(StoreFailed.Kind.OTHER);
        assertThat(failed).hasMessage("The store s refused: OTHER (no code, PersistenceException).");
    }
}
