package se.handslag.web.installation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.records.StoreSettings;

/**
 * The configuration file of an installation: a properties file in UTF-8.
 *
 * <pre>
 * authorities = municipality-0380 region-03
 *
 * municipality-0380.name  = Uppsala kommun
 * municipality-0380.board = Omsorgsnämnden
 * municipality-0380.store = jdbc:postgresql://localhost/handslag
 * municipality-0380.login.user              = municipality_0380_app
 * municipality-0380.login.password-file     = municipality-0380.app.secret
 * municipality-0380.migrator.user           = municipality_0380_owner
 * municipality-0380.migrator.password-file  = municipality-0380.owner.secret
 * municipality-0380.connections             = 10
 *
 * region-03.name  = Region Uppsala
 * region-03.board = Vårdstyrelsen
 * region-03.store = embedded
 * </pre>
 *
 * <p>A password file holds the password and nothing else; its path is taken from where the configuration file is. {@code password} in
 * place of {@code password-file} holds the password itself.
 */
public final class InstallationFile {
    private static final String EMBEDDED = "embedded";
    private static final int LARGEST_POOL = 200;
    private static final List<String> SAID_OF_EACH = List.of(
            "name",
            "board",
            "store",
            "connections",
            "login.user",
            "login.password",
            "login.password-file",
            "migrator.user",
            "migrator.password",
            "migrator.password-file");

    private final Path file;
    private final Path folder;
    private final Properties said = new Properties();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> known = new TreeSet<>(List.of("authorities"));

    private InstallationFile(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /**
     * @param file the configuration file
     * @param folder where the stores that are {@code embedded} lie
     * @throws InstallationRefused with every fault, if it cannot be read or does not say what is needed
     */
    public static Installation read(Path file, Path folder) {
        return new InstallationFile(file, folder).read();
    }

    private Installation read() {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new InstallationRefused(
                    file, List.of("It cannot be read (" + e.getClass().getSimpleName() + ")."));
        }
        Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
        List<String> ids =
                List.of(required("authorities", "municipality-0380 region-03").split("[\\s,]+"));
        for (String id : ids) {
            SAID_OF_EACH.forEach(key -> known.add(id + "." + key));
            authority(id).ifPresent(authority -> store(authority).ifPresent(store -> stores.put(authority, store)));
        }
        if (stores.size() < ids.size() && faults.isEmpty()) {
            faults.add("The same authority is given twice.");
        }
        said.stringPropertyNames().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> faults.add("'" + key + "' means nothing here; is it misspelt?"));
        if (!faults.isEmpty()) {
            throw new InstallationRefused(file, faults);
        }
        return new Installation(stores);
    }

    private Optional<Authority> authority(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String name = required(written + ".name", "Uppsala kommun");
        String board = required(written + ".board", "Omsorgsnämnden");
        AuthorityId id;
        try {
            id = AuthorityId.parse(written);
        } catch (IllegalArgumentException e) {
            faults.add("'" + written + "' is no authority. Write municipality- and four digits, or region- and two.");
            return Optional.empty();
        }
        return name.isEmpty() || board.isEmpty() ? Optional.empty() : Optional.of(new Authority(id, name, board));
    }

    private Optional<StoreSettings> store(Authority authority) {
        String prefix = authority.id() + ".";
        String address = required(prefix + "store", "embedded, or jdbc:postgresql://localhost/handslag");
        if (address.equals(EMBEDDED)) {
            return Optional.of(StoreSettings.embedded(authority.id(), folder));
        }
        int before = faults.size();
        if (!address.isEmpty() && !address.startsWith("jdbc:postgresql:")) {
            faults.add("'" + prefix + "store' is embedded or an address that begins with jdbc:postgresql:.");
        }
        Optional<StoreSettings.Login> login = login(prefix + "login");
        Optional<StoreSettings.Login> migrator = login(prefix + "migrator");
        int connections = connections(prefix + "connections");
        if (faults.size() > before || login.isEmpty() || migrator.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoreSettings(
                    address, StoreSettings.schemaOf(authority.id()), login.get(), migrator.get(), connections));
        } catch (IllegalArgumentException e) {
            faults.add("The store of " + authority.id() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<StoreSettings.Login> login(String key) {
        String user = required(key + ".user", "municipality_0380_app");
        Optional<String> password = password(key);
        return user.isEmpty() ? Optional.empty() : password.map(secret -> new StoreSettings.Login(user, secret));
    }

    private Optional<String> password(String key) {
        Optional<String> written = optional(key + ".password");
        Optional<String> secret = optional(key + ".password-file");
        if (written.isPresent() == secret.isPresent()) {
            faults.add("'" + key + ".password-file' or '" + key + ".password' must be given, and not both.");
            return Optional.empty();
        }
        if (written.isPresent()) {
            return written;
        }
        try {
            return Optional.of(Files.readString(file.toAbsolutePath().resolveSibling(secret.get()))
                    .strip());
        } catch (IOException e) {
            faults.add("The file that '" + key + ".password-file' names cannot be read ("
                    + e.getClass().getSimpleName() + ").");
            return Optional.empty();
        }
    }

    private int connections(String key) {
        String written = optional(key).orElse("10");
        if (written.matches("\\d{1,3}")
                && Integer.parseInt(written) >= 2
                && Integer.parseInt(written) <= LARGEST_POOL) {
            return Integer.parseInt(written);
        }
        faults.add("'" + key + "' is a number from 2 to " + LARGEST_POOL + ".");
        return 0;
    }

    private String required(String key, String example) {
        Optional<String> value = optional(key);
        if (value.isEmpty()) {
            faults.add("'" + key + "' is missing. For example: " + key + " = " + example);
        }
        return value.orElse("");
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(said.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
