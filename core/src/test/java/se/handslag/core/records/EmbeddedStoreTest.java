package se.handslag.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.audit.verify.VerifyingAccessLog;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.task.Task;
import se.handslag.core.task.TaskId;
import se.handslag.core.task.Tasks;

class EmbeddedStoreTest {
    @TempDir
    private Path folder = Path.of("");

    private final Database.Stores stores =
            authority -> Database.Stores.in(folder.resolve("data")).of(authority);

    @Test
    void keepsTheLoginsAndTheRecordsFromEveryoneElseOnTheMachine() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        TestPlatform.on(stores).start().close();

        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertThat(files).hasSizeGreaterThanOrEqualTo(6).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.getFileName().toString())
                    .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsTheRecordsFromEveryoneElseAlsoInAFolderThatWasThereBefore() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(folder.resolve("data"), PosixFilePermissions.fromString("rwxr-xr-x"));
        TestPlatform.on(stores).start().close();

        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void hasLoginsOfItsOwnForEachAuthority() throws IOException {
        TestPlatform.on(stores).start().close();

        assertThat(List.of("municipality_0380.logins", "municipality_0319.logins", "region_03.logins"))
                .extracting(name -> Files.readString(folder.resolve("data").resolve(name), StandardCharsets.UTF_8))
                .doesNotHaveDuplicates()
                .allSatisfy(logins -> assertThat(logins).contains("app=", "owner="));
    }

    @Test
    void findsAgainWhatWasSavedBefore() {
        CaseId kim;
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            kim = world.openCase(SARA);
        }
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            assertThat(world.use(SARA, ReadingCaseFiles.class).open(SARA, kim)).isPresent();
        }
    }

    @Test
    void saysThatTheLoginsDoNotFitTheStoreWhenTheirFileIsGone() throws IOException {
        TestPlatform.on(stores).start().close();
        Files.delete(folder.resolve("data").resolve("municipality_0380.logins"));

        assertThatThrownBy(() -> TestPlatform.on(stores).start())
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessageContaining("municipality_0380.logins");
        assertThat(folder.resolve("data").resolve("municipality_0380.logins")).doesNotExist();
    }

    @Test
    void makesNoLoginsOfHalfAFile() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("municipality_0380.logins"), "app=abc\n");

        assertThatThrownBy(() -> TestPlatform.on(stores).start())
                .isInstanceOf(StoreCannotOpen.class)
                .hasMessageContaining("municipality_0380.logins");
    }

    @Test
    void losesNothingWhenTheProcessIsKilled() throws Exception {
        OtherProcess.Ended ended = OtherProcess.killedWhileSigning(folder.resolve("data"), 25);

        assertThat(ended.code()).isEqualTo(9);
        assertThat(ended.said()).hasSize(26);
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            CaseId kim = CaseId.parse(ended.said().get(0));
            assertThat(world.use(SARA, ReadingJournal.class).story(SARA, kim).notes())
                    .extracting(note -> note.id().toString())
                    .containsExactlyInAnyOrderElementsOf(ended.said().subList(1, 26));
        }
    }

    @Test
    void keepsTheLogWholeWhenTheProcessIsKilledBetweenItsLinesAndTheCommit() throws Exception {
        for (int i = 0; i < 2; i++) {
            OtherProcess.Ended ended = OtherProcess.killedBeforeItIsCommitted(folder.resolve("data"));

            assertThat(ended.code()).isEqualTo(9);
            try (TestPlatform world = TestPlatform.on(stores).start()) {
                CaseId kim = CaseId.parse(ended.said().get(0));
                assertThat(world.inUnit(
                                SARA, () -> world.use(SARA, AccessLog.class).about(kim, 10)))
                        .extracting(AccessLogLine::verb)
                        .containsExactly("test.open");
                LogCheck check =
                        world.use(MARIA, VerifyingAccessLog.class).handle(MARIA).orElseThrow();
                assertThat(check.broken()).isEmpty();
                assertThat(check.lines()).isPositive();
                assertThat(check.withoutKey()).isZero();
            }
        }
    }

    @Test
    void givesAStoreFromBeforeTheLogWasChainedAKey() throws IOException {
        TestPlatform.on(stores).start().close();
        Path logins = folder.resolve("data").resolve("municipality_0380.logins");
        List<String> before = Files.readAllLines(logins);
        Files.write(
                logins,
                before.stream().filter(line -> !line.startsWith("log-key")).toList());

        TestPlatform.on(stores).start().close();

        assertThat(Files.readAllLines(logins))
                .containsAll(before.stream()
                        .filter(line -> line.startsWith("app=") || line.startsWith("owner="))
                        .toList())
                .anyMatch(line -> line.startsWith("log-key="))
                .contains("log-earlier-lines=take");
        assertThat(before).as("of a new store").noneMatch(line -> line.startsWith("log-earlier-lines"));
    }

    @Test
    void tellsASecondProcessThatTheFirstHasTheFileOpen() throws Exception {
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            assertThat(OtherProcess.opening(folder.resolve("data")).said())
                    .singleElement()
                    .asString()
                    .startsWith("The store ")
                    .endsWith("cannot be opened (90020). Another program has its file open. Stop that one first.");
            world.openCase(SARA);
        }
        assertThat(OtherProcess.opening(folder.resolve("data")).said()).containsExactly("opened 3");
    }

    @Test
    void writesNothingPersonalBesideTheStoreWhenSomethingFails() throws IOException {
        try (TestPlatform world = TestPlatform.on(stores).start()) {
            CaseId kim = world.openCase(SARA);
            Task task = new Task(
                    new TaskId(UUID.randomUUID()),
                    kim,
                    "Hanna Hemlig ".repeat(80),
                    world.clock().today(),
                    SARA.staff(),
                    Signature.of(SARA, world.clock().instant()),
                    Optional.empty());
            assertThatThrownBy(() -> world.use(SARA, UnitOfWork.class)
                            .run(SARA, Act.writing("test.fail", kim), () -> world.use(SARA, Tasks.class)
                                    .add(task)))
                    .isInstanceOf(StoreFailed.class);
        }

        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .allMatch(name -> name.endsWith(".mv.db") || name.endsWith(".logins"));
        }
    }
}
