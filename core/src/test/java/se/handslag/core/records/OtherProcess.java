package se.handslag.core.records;

import static se.handslag.core.fixture.Here.SARA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;

/** The platform in a process of its own, that a test may kill or find in the way. */
final class OtherProcess {
    private OtherProcess() {}

    /** What it said and how it ended. */
    record Ended(List<String> said, int code) {}

    /** Opens the stores in a folder, signs notes in a case of its own, and dies without a farewell. */
    static Ended killedWhileSigning(Path folder, int notes) throws IOException, InterruptedException {
        return run("sign", folder.toString(), Integer.toString(notes));
    }

    /** Opens the stores in a folder, does some things, and dies in the middle of another, after its lines in the log and before it is committed. */
    static Ended killedBeforeItIsCommitted(Path folder) throws IOException, InterruptedException {
        return run("commit", folder.toString());
    }

    /** Opens the stores in a folder and says what came of it. */
    static Ended opening(Path folder) throws IOException, InterruptedException {
        return run("open", folder.toString());
    }

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Ended(said, process.waitFor());
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("open")) {
            open(folder);
        } else if (arguments[0].equals("commit")) {
            dieBeforeTheCommit(folder);
        } else {
            sign(folder, Integer.parseInt(arguments[2]));
        }
    }

    private static void open(Path folder) {
        try (TestPlatform world = TestPlatform.on(Database.Stores.in(folder)).start()) {
            System.out.println("opened " + world.platform().authorities().size());
        } catch (StoreCannotOpen e) {
            System.out.println(e.getMessage());
        }
    }

    private static void dieBeforeTheCommit(Path folder) {
        TestPlatform world = TestPlatform.on(Database.Stores.in(folder)).start();
        CaseId kim = world.openCase(SARA);
        System.out.println(kim);
        System.out.flush();
        UnitOfWork unit = world.use(SARA, UnitOfWork.class);
        unit.run(SARA, Act.writing("test.outer", kim), () -> {
            unit.run(SARA, Act.writing("test.inner", kim), () -> {});
            // Reading the log writes what has been gathered.
            world.use(SARA, AccessLog.class).about(kim, 1);
            Runtime.getRuntime().halt(9);
        });
    }

    private static void sign(Path folder, int notes) {
        TestPlatform world = TestPlatform.on(Database.Stores.in(folder)).start();
        CaseId kim = world.openCase(SARA);
        System.out.println(kim);
        for (int i = 0; i < notes; i++) {
            SignNote command = new SignNote(
                    kim,
                    Optional.empty(),
                    ContactKind.PHONE,
                    LocalDateTime.of(2026, 3, 2, 8, 0),
                    "Samtal " + i,
                    Optional.empty(),
                    Optional.empty());
            System.out.println(world.use(SARA, SigningNotes.class)
                    .handle(SARA, command)
                    .orElseThrow()
                    .id());
        }
        System.out.flush();
        Runtime.getRuntime().halt(9);
    }
}
