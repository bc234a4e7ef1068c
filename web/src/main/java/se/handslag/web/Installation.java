package se.handslag.web;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.records.StoreSettings;

/**
 * Which authorities this installation serves and where each keeps its records.
 *
 * @param authorities each authority and its own store, in order
 */
@CompositionRoot(because = "an installation has a store for each authority")
record Installation(Map<Authority, StoreSettings> authorities) {
    static final Authority UPPSALA =
            new Authority(AuthorityId.municipality("0380"), "Uppsala kommun", "Omsorgsnämnden");
    static final Authority ALVKARLEBY =
            new Authority(AuthorityId.municipality("0319"), "Älvkarleby kommun", "Utvecklings- och omsorgsnämnden");
    static final Authority REGION = new Authority(AuthorityId.region("03"), "Region Uppsala", "Vårdstyrelsen");

    Installation {
        authorities = Collections.unmodifiableMap(new LinkedHashMap<>(authorities));
    }

    /** Uppsala kommun, Älvkarleby kommun and Region Uppsala, each in a file of its own in this folder. */
    static Installation embedded(Path folder) {
        Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
        for (Authority authority : List.of(UPPSALA, ALVKARLEBY, REGION)) {
            stores.put(authority, StoreSettings.embedded(authority.id(), folder));
        }
        return new Installation(stores);
    }

    /**
     * Reads the installation's configuration.
     *
     * @param file HOCON, as the guide for operators shows it
     * @param folder where authorities without a store of their own in the file keep theirs
     * @throws Misconfigured with every fault in the file
     */
    static Installation read(Path file, Path folder) {
        if (!Files.isReadable(file)) {
            throw new Misconfigured(List.of("The file cannot be read. Check its name and who may read it."));
        }
        try {
            Config config = ConfigFactory.parseFile(file.toFile()).resolve();
            Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
            List<String> faults = new ArrayList<>();
            List<? extends Config> listed = config.getConfigList("authorities");
            for (int i = 0; i < listed.size(); i++) {
                try {
                    Authority authority = authority(listed.get(i));
                    stores.put(authority, store(authority, listed.get(i), folder));
                } catch (ConfigException | IllegalArgumentException e) {
                    faults.add("authorities[" + i + "]: " + e.getMessage());
                }
            }
            if (listed.isEmpty()) {
                faults.add("authorities: no authority is listed.");
            }
            if (!faults.isEmpty()) {
                throw new Misconfigured(faults);
            }
            return new Installation(stores);
        } catch (ConfigException e) {
            throw new Misconfigured(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static Authority authority(Config entry) {
        return new Authority(
                AuthorityId.parse(entry.getString("id")), entry.getString("name"), entry.getString("board"));
    }

    private static StoreSettings store(Authority authority, Config entry, Path folder) {
        if (!entry.hasPath("store")) {
            return StoreSettings.embedded(authority.id(), folder);
        }
        Config store = entry.getConfig("store");
        return StoreSettings.postgresql(
                authority.id(),
                store.getString("url"),
                login(store.getConfig("login")),
                login(store.getConfig("migrator")));
    }

    private static StoreSettings.Login login(Config entry) {
        return new StoreSettings.Login(entry.getString("user"), entry.getString("password"));
    }

    /** The configuration cannot be used; every fault is named. Passwords are not. */
    static final class Misconfigured extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misconfigured(List<String> faults) {
            super("The configuration cannot be used:\n- " + String.join("\n- ", faults));
        }
    }
}
