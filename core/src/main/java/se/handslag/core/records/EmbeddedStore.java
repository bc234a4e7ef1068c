package se.handslag.core.records;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import se.handslag.core.authority.AuthorityId;

/**
 * The embedded default: one H2 file per authority, each with logins of its own, in files that only the user who runs the platform can
 * read.
 */
final class EmbeddedStore {
    /**
     * WRITE_DELAY=0: without it H2 answers before the row is on disk, and a killed process loses signed notes. TRACE_LEVEL_FILE=0: without
     * it H2 writes what failed, with the words that were to be saved, to a file beside the store. LOCK_TIMEOUT: how long, in milliseconds,
     * someone waits for their turn.
     * QUERY_CACHE_SIZE: how many questions each session keeps as understood; one page asks more than the eight that H2 keeps by itself.
     * DB_CLOSE_ON_EXIT=FALSE: whoever started the platform closes it; H2 would otherwise close the store under those who still write.
     */
    static final String MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256;DB_CLOSE_ON_EXIT=FALSE";

    private static final String LOG_KEY = "log-key";
    private static final String EARLIER_LINES = "log-earlier-lines";
    private static final int LOGIN_BYTES = 24;
    private static final int KEY_BYTES = 32;

    private EmbeddedStore() {}

    static StoreSettings in(AuthorityId authority, Path folder) {
        String schema = StoreSettings.schemaOf(authority);
        try {
            Files.createDirectories(folder, only(folder, "rwx------"));
            Path records = folder.resolve(schema + ".mv.db");
            Properties logins = logins(folder.resolve(schema + ".logins"), records);
            if (Files.notExists(records)) {
                Files.createFile(records, only(folder, "rw-------"));
            }
            StoreSettings settings = new StoreSettings(
                    "jdbc:h2:file:" + folder.toAbsolutePath().resolve(schema),
                    schema,
                    new StoreSettings.Login(schema + "_app", logins.getProperty("app")),
                    new StoreSettings.Login(schema + "_owner", logins.getProperty("owner")),
                    10,
                    new LogKeys(List.of(logins.getProperty(LOG_KEY))));
            return logins.containsKey(EARLIER_LINES) ? settings.takingEarlierLines() : settings;
        } catch (IOException e) {
            throw new StoreCannotOpen(
                    "The folder " + folder + " for the store " + schema
                            + " cannot be read and written. Check that it is a folder, and whose it is.",
                    e);
        }
    }

    private static FileAttribute<?>[] only(Path place, String permissions) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static Properties logins(Path file, Path records) throws IOException {
        if (Files.exists(file)) {
            return read(file);
        }
        Properties logins = new Properties();
        if (Files.exists(records) && Files.size(records) > 0) {
            throw new StoreCannotOpen("The file " + file.getFileName() + " is gone, and without it the store "
                    + records.getFileName() + " does not open. Put back the one that belongs to it.");
        }
        logins.setProperty("app", secret(LOGIN_BYTES));
        logins.setProperty("owner", secret(LOGIN_BYTES));
        return write(file, logins);
    }

    private static Properties read(Path file) throws IOException {
        Properties logins = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            logins.load(in);
        }
        if (!logins.containsKey("app") || !logins.containsKey("owner")) {
            throw new StoreCannotOpen("The file " + file.getFileName()
                    + " does not hold both logins. Put back the one that belongs to the store beside it.");
        }
        if (logins.containsKey(LOG_KEY)) {
            return logins;
        }
        // A store from before the access log was chained has no key yet, and its lines are taken as they are.
        logins.setProperty(EARLIER_LINES, "take");
        return write(file, logins);
    }

    private static String secret(int bytes) {
        byte[] secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** All of it or nothing, so that a start that is cut short leaves no half file. */
    private static Properties write(Path file, Properties logins) throws IOException {
        logins.setProperty(LOG_KEY, secret(KEY_BYTES));
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, only(file, "rw-------"));
        try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            logins.store(
                    out,
                    "The logins of this store, and the key of its access log. Keep this file with the store and show it to no one.");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return logins;
    }
}
