package se.handslag.core.records;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import se.handslag.core.authority.AuthorityId;

/** The embedded default: one H2 file per authority, each with logins of its own. */
final class EmbeddedStore {
    /** WRITE_DELAY=0: without it H2 answers before the row is on disk, and a killed process loses signed notes. */
    static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    private EmbeddedStore() {}

    static StoreSettings in(AuthorityId authority, Path folder) {
        String schema = StoreSettings.schemaOf(authority);
        try {
            Files.createDirectories(folder);
            Properties logins = logins(folder.resolve(schema + ".logins"));
            return new StoreSettings(
                    "jdbc:h2:file:" + folder.toAbsolutePath().resolve(schema),
                    schema,
                    new StoreSettings.Login(schema + "_app", logins.getProperty("app")),
                    new StoreSettings.Login(schema + "_owner", logins.getProperty("owner")),
                    10);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for the store " + schema + " cannot be written.", e);
        }
    }

    private static Properties logins(Path file) throws IOException {
        Properties logins = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                logins.load(in);
            }
            return logins;
        }
        SecureRandom random = new SecureRandom();
        for (String login : new String[] {"app", "owner"}) {
            byte[] secret = new byte[24];
            random.nextBytes(secret);
            logins.setProperty(login, HexFormat.of().formatHex(secret));
        }
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            logins.store(out, "The logins of this store. Keep this file with the store and show it to no one.");
        }
        return logins;
    }
}
