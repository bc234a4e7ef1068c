package se.handslag.web.installation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.platform.TeamLoader;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreSettings;
import se.handslag.reporting.suppress.SmallNumberRule;
import se.handslag.web.shell.WebSettings;
import se.handslag.web.signin.oidc.ProviderSettings;

/**
 * The authorities that an installation serves, each with a store of its own, and how their staff come in.
 *
 * @param stores authority to store, in the order they were given
 * @param web how browsers find it
 * @param providers the identity providers of those authorities that have one
 * @param accounts the authorities whose staff may have accounts of the installation's own
 * @param teamFolder where the jars of teams lie that are not part of the program, if there are such
 * @param services a folder whose files add to the directory of services or replace of it; often none
 * @param smallNumbers from how many persons something is told in a report that leaves the house
 */
public record Installation(
        Map<Authority, StoreSettings> stores,
        WebSettings web,
        List<ProviderSettings> providers,
        Set<AuthorityId> accounts,
        Optional<Path> teamFolder,
        Optional<Path> services,
        SmallNumberRule smallNumbers) {
    public Installation {
        accounts = Set.copyOf(accounts);
        stores = Collections.unmodifiableMap(new LinkedHashMap<>(stores));
        providers = List.copyOf(providers);
    }

    /** With the teams that are part of the program, and the directory of services as it is published. */
    public Installation(
            Map<Authority, StoreSettings> stores,
            WebSettings web,
            List<ProviderSettings> providers,
            Set<AuthorityId> accounts) {
        this(stores, web, providers, accounts, Optional.empty(), Optional.empty(), SmallNumberRule.USUAL);
    }

    /** For this machine only, and without a provider. */
    public Installation(Map<Authority, StoreSettings> stores) {
        this(
                stores,
                WebSettings.local(),
                List.of(),
                stores.keySet().stream().map(Authority::id).collect(Collectors.toSet()));
    }

    /** Every authority on the embedded default: an H2 file of its own in this folder. */
    public static Installation embedded(Collection<Authority> authorities, Path folder) {
        Map<Authority, StoreSettings> stores = new LinkedHashMap<>();
        authorities.forEach(authority -> stores.put(authority, StoreSettings.embedded(authority.id(), folder)));
        return new Installation(stores);
    }

    /** The same, with the teams in this folder too. */
    public Installation withTeamsIn(Path folder) {
        return new Installation(stores, web, providers, accounts, Optional.of(folder), services, smallNumbers);
    }

    /** The teams of the program, and those of the folder. */
    public TeamLoader teams() {
        TeamLoader own = Teams.onClassPath();
        return teamFolder.map(folder -> own.and(Teams.inFolder(folder))).orElse(own);
    }
}
