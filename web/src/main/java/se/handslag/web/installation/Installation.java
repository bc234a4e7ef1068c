package se.handslag.web.installation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.handslag.core.authority.Authority;
import se.handslag.core.records.StoreSettings;

/**
 * The authorities that an installation serves, each with a store of its own.
 *
 * @param stores authority to store, in the order they were given
 */
public record Installation(Map<Authority, StoreSettings> stores) {
    public Installation {
        stores = Collections.unmodifiableMap(new LinkedHashMap<>(stores));
    }

    /** Every authority on the embedded default: an H2 file of its own in this folder. */
    public static Installation embedded(Collection<Authority> authorities, Path folder) {
        Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
        authorities.forEach(authority -> stores.put(authority, StoreSettings.embedded(authority.id(), folder)));
        return new Installation(stores);
    }
}
