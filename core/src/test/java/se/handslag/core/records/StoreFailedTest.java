package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.handslag.core.fixture.Here.SARA;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Journal;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteId;
import se.handslag.core.task.Task;
import se.handslag.core.task.TaskId;
import se.handslag.core.task.Tasks;

class StoreFailedTest extends OnBothDatabases {
    private static final String SECRET = "Hanna Hemlig 19121212-1212";

    private final CaseId kim = world().openCase(SARA);

    @Test
    void saysNothingOfWhatWasWrittenTwice() {
        Note note = note(SECRET);
        world().inUnit(SARA, () -> add(note));

        StoreFailed failed = failing(() -> add(note));

        assertThat(failed.kind()).isEqualTo(StoreFailed.Kind.CONFLICT);
        assertThat(everythingIn(failed)).doesNotContain("Hanna", "1212");
    }

    @Test
    void saysNothingOfWhatWasTooLong() {
        Task task = new Task(
                new TaskId(UUID.randomUUID()),
                kim,
                SECRET.repeat(30),
                world().clock().today(),
                SARA.staff(),
                Signature.of(SARA, world().clock().instant()),
                Optional.empty());

        StoreFailed failed = failing(() -> {
            world().use(SARA, Tasks.class).add(task);
            return task;
        });

        assertThat(everythingIn(failed)).doesNotContain("Hanna", "1212");
    }

    @Test
    void saysNothingOfAQuestionThatCannotBeAnswered() {
        StoreFailed failed = failing(() -> {
            try (PreparedStatement update = world().use(SARA, RecordSession.class)
                    .connection()
                    .prepareStatement("insert into task (id, text, due) values (?, ?, ?)")) {
                update.setObject(1, UUID.randomUUID());
                update.setString(2, SECRET);
                update.setObject(3, OffsetDateTime.now(world().clock()).withOffsetSameInstant(ZoneOffset.UTC));
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
        });

        assertThat(everythingIn(failed)).doesNotContain("Hanna", "1212");
    }

    @Test
    void saysThatTheLoginMayNotDoIt() {
        StoreFailed failed = failing(() -> execute("delete from access_log"));

        assertThat(failed.kind()).isEqualTo(StoreFailed.Kind.FORBIDDEN);
    }

    @Test
    void saysWhereItHappenedAndNotWhat() {
        Note note = note(SECRET);
        world().inUnit(SARA, () -> add(note));

        StoreFailed failed = failing(() -> add(note));

        assertThat(failed.getMessage()).startsWith("The store municipality_0380 refused: CONFLICT (23505, ");
        assertThat(failed.getCause()).isNull();
        assertThat(failed.getSuppressed()).isEmpty();
        assertThat(failed.getStackTrace()).isNotEmpty();
    }

    @Test
    void workGoesOnAfterAFailure() {
        Note note = note(SECRET);
        world().inUnit(SARA, () -> add(note));
        failing(() -> add(note));

        Note next = note("nästa");
        world().inUnit(SARA, () -> add(next));
        assertThat(world().inUnit(SARA, () -> journal().find(next.id()))).contains(next);
    }

    private Note note(String text) {
        return new Note(
                new NoteId(UUID.randomUUID()),
                kim,
                ContactKind.PHONE,
                world().clock().instant(),
                text,
                Optional.empty(),
                Signature.of(SARA, world().clock().instant()));
    }

    private static Note add(Note note) {
        journal().add(note);
        return note;
    }

    private static Journal journal() {
        return world().use(SARA, Journal.class);
    }

    private static int execute(String sql) {
        try (PreparedStatement statement =
                world().use(SARA, RecordSession.class).connection().prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private StoreFailed failing(Supplier<?> work) {
        return catchThrowableOfType(StoreFailed.class, () -> world().use(SARA, UnitOfWork.class)
                .run(SARA, Act.writing("test.fail", kim).because(SECRET), work::get));
    }

    /** Every word that a log or an error page could find in it. */
    private static String everythingIn(Throwable thrown) {
        StringWriter all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        return all + thrown.toString() + thrown.getLocalizedMessage();
    }
}
