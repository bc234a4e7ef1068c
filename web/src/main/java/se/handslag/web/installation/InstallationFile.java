package se.handslag.web.installation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.records.LogKeys;
import se.handslag.core.records.StoreSettings;
import se.handslag.reporting.suppress.SmallNumberRule;
import se.handslag.web.shell.WebSettings;
import se.handslag.web.signin.oidc.ProviderSettings;

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
 * municipality-0380.log-key-file            = municipality-0380.log.key
 * municipality-0380.connections             = 10
 *
 * region-03.name  = Region Uppsala
 * region-03.board = Vårdstyrelsen
 * region-03.store = embedded
 * </pre>
 *
 * <p>{@code teams} names the folder with the jars of teams that are not part of the program; it may be left out.
 *
 * <p>How browsers find the installation stands under {@code web.} ({@link WebLines}), and how the staff of an authority sign in under
 * {@code municipality-0380.oidc.} ({@link ProviderLines}).
 *
 * <p>{@code services} may name a folder of files for the directory of services, from where the configuration file is.
 *
 * <p>{@code reports.fewest} is the least number of persons that a report that leaves the house tells of, 5 unless told, and
 * {@code reports.fewest-for-shares} the least that a share or a median is told of, 10 unless told.
 *
 * <p>A password file holds the password and nothing else; its path is taken from where the configuration file is. {@code password} in
 * place of {@code password-file} holds the password itself. {@code log-key-file} may be left out; it holds the key of the access log's chain, and on
 * the lines after it the keys that were used before. {@code log-earlier-lines = take} is written for the first start only after an upgrade from a
 * version without chains, or when a log that was kept without a key is given one.
 */
public final class InstallationFile {
    private static final String EMBEDDED = "embedded";
    private static final int LARGEST_POOL = 200;
    private static final int MOST_WITHHELD = 100;
    private static final List<String> SAID_OF_EACH = List.of(
            "name",
            "board",
            "store",
            "connections",
            "log-key-file",
            "log-earlier-lines",
            "login.user",
            "login.password",
            "login.password-file",
            "migrator.user",
            "migrator.password",
            "migrator.password-file");

    private final Path folder;
    private final Lines lines;

    private InstallationFile(Path file, Path folder) {
        this.folder = folder;
        this.lines = new Lines(file);
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
        lines.read();
        Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
        List<ProviderSettings> providers = new ArrayList<>();
        Set<AuthorityId> accounts = new LinkedHashSet<>();
        List<String> ids = List.of(
                lines.required("authorities", "municipality-0380 region-03").split("[\\s,]+"));
        WebSettings web = new WebLines(lines).read();
        for (String id : ids) {
            SAID_OF_EACH.forEach(key -> lines.know(id + "." + key));
            Optional<Authority> authority = authority(id);
            authority.flatMap(this::store).ifPresent(store -> stores.put(authority.get(), store));
            authority
                    .flatMap(known -> new ProviderLines(lines, known).read(web))
                    .ifPresent(providers::add);
            authority.map(Authority::id).filter(this::hasAccounts).ifPresent(accounts::add);
        }
        if (stores.size() < ids.size() && lines.hold()) {
            lines.fault("The same authority is given twice.");
        }
        Optional<Path> teamFolder = lines.path("teams");
        Optional<Path> services = services();
        SmallNumberRule smallNumbers = smallNumbers();
        lines.refuseIfFaulty();
        return new Installation(stores, web, providers, accounts, teamFolder, services, smallNumbers);
    }

    /** The folder's files are read when the platform starts, and their faults told then; here only that it is there. */
    private Optional<Path> services() {
        Optional<Path> named = lines.path("services");
        named.filter(path -> !Files.isDirectory(path))
                .ifPresent(path -> lines.fault("'services' is to be a folder, and there is none at " + path + "."));
        return named;
    }

    private SmallNumberRule smallNumbers() {
        int fewest = number("reports.fewest", SmallNumberRule.USUAL.fewest(), 1, MOST_WITHHELD);
        int forShares = number("reports.fewest-for-shares", SmallNumberRule.USUAL.fewestForShares(), 1, MOST_WITHHELD);
        if (forShares < fewest) {
            lines.fault("'reports.fewest-for-shares' is at least 'reports.fewest', which is " + fewest
                    + ": a share cannot be told of fewer than a count can.");
            return SmallNumberRule.USUAL;
        }
        return new SmallNumberRule(fewest, forShares);
    }

    private Optional<Authority> authority(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String name = lines.required(written + ".name", "Uppsala kommun");
        String board = lines.required(written + ".board", "Omsorgsnämnden");
        AuthorityId id;
        try {
            id = AuthorityId.parse(written);
        } catch (IllegalArgumentException e) {
            lines.fault("'" + written + "' is no authority. Write municipality- and four digits, or region- and two.");
            return Optional.empty();
        }
        return name.isEmpty() || board.isEmpty() ? Optional.empty() : Optional.of(new Authority(id, name, board));
    }

    /** Where staff have a provider, an account beside it is a second door that somebody must want. */
    private boolean hasAccounts(AuthorityId authority) {
        String key = authority + ".accounts";
        Optional<String> written = lines.optional(key);
        if (written.filter(answer -> !answer.equals("yes") && !answer.equals("no"))
                .isPresent()) {
            lines.fault(
                    "'" + key + "' is yes or no: whether staff may have accounts here, with a password and a code.");
        }
        return written.map("yes"::equals).orElseGet(() -> !lines.hasUnder(authority + ".oidc."));
    }

    private Optional<StoreSettings> store(Authority authority) {
        String prefix = authority.id() + ".";
        String address = lines.required(prefix + "store", "embedded, or jdbc:postgresql://localhost/handslag");
        if (address.equals(EMBEDDED)) {
            return Optional.of(StoreSettings.embedded(authority.id(), folder));
        }
        int before = lines.faults();
        if (!address.isEmpty() && !address.startsWith("jdbc:postgresql:")) {
            lines.fault("'" + prefix + "store' is embedded or an address that begins with jdbc:postgresql:.");
        }
        Optional<StoreSettings.Login> login = login(prefix + "login");
        Optional<StoreSettings.Login> migrator = login(prefix + "migrator");
        int connections = number(prefix + "connections", 10, 2, LARGEST_POOL);
        LogKeys logKeys = logKeys(prefix + "log-key-file");
        boolean takesEarlierLines = takesEarlierLines(prefix + "log-earlier-lines");
        if (lines.faults() > before || login.isEmpty() || migrator.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoreSettings(
                    address,
                    StoreSettings.schemaOf(authority.id()),
                    login.get(),
                    migrator.get(),
                    connections,
                    logKeys,
                    takesEarlierLines));
        } catch (IllegalArgumentException e) {
            lines.fault("The store of " + authority.id() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<StoreSettings.Login> login(String key) {
        String user = lines.required(key + ".user", "municipality_0380_app");
        Optional<String> password = lines.secret(key + ".password");
        return user.isEmpty() ? Optional.empty() : password.map(secret -> new StoreSettings.Login(user, secret));
    }

    /** One key on each line, the one in use first. */
    private LogKeys logKeys(String key) {
        Optional<String> named = lines.optional(key);
        if (named.isEmpty()) {
            return LogKeys.none();
        }
        Optional<String> contents = lines.contents(key, named.get());
        List<String> secrets = contents.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (secrets.stream().anyMatch(secret -> secret.length() < LogKeys.SHORTEST)) {
            lines.fault("The file that '" + key + "' names holds a key of at least " + LogKeys.SHORTEST
                    + " characters, such as openssl rand -hex 32 gives.");
            return LogKeys.none();
        }
        return new LogKeys(secrets);
    }

    private boolean takesEarlierLines(String key) {
        Optional<String> written = lines.optional(key);
        if (written.filter(answer -> !answer.equals("take")).isPresent()) {
            lines.fault("'" + key
                    + "' is take or left out: whether an access log that was kept without chains, or without a"
                    + " key, may go on with them.");
        }
        return written.isPresent();
    }

    private int number(String key, int unlessTold, int least, int most) {
        String written = lines.optional(key).orElse(Integer.toString(unlessTold));
        if (written.matches("\\d{1,3}") && Integer.parseInt(written) >= least && Integer.parseInt(written) <= most) {
            return Integer.parseInt(written);
        }
        lines.fault("'" + key + "' is a number from " + least + " to " + most + ".");
        return unlessTold;
    }
}
