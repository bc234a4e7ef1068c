package se.handslag.core.platform;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.handslag.core.access.records.AccessRows;
import se.handslag.core.audit.records.LogReviewRows;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.block.records.BlockRows;
import se.handslag.core.casefile.records.CaseFileRows;
import se.handslag.core.consent.records.ConsentRows;
import se.handslag.core.disclosure.Counterparts;
import se.handslag.core.disclosure.records.DisclosureRows;
import se.handslag.core.export.CoreChapters;
import se.handslag.core.export.records.ExportRows;
import se.handslag.core.journal.records.JournalRows;
import se.handslag.core.records.RecordStore;
import se.handslag.core.records.SignatureColumns;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.TableFates;
import se.handslag.core.task.records.TaskRows;
import se.handslag.core.team.TeamContext;

/** Describes a platform and starts it. */
@CompositionRoot(because = "it takes in every authority and keeps each one's house apart")
public final class PlatformBuilder {
    private final Map<Authority, StoreSettings> authorities = new LinkedHashMap<>();
    private final List<PlatformPart> parts = new ArrayList<>();
    private TeamLoader teams = Teams.of();
    private Clock clock = Clock.systemUTC();

    PlatformBuilder() {}

    /** An authority and its own store. Several municipalities may be served; no two authorities share a store. */
    public PlatformBuilder authority(Authority authority, StoreSettings store) {
        authorities.put(authority, store);
        return this;
    }

    public PlatformBuilder parts(PlatformPart... all) {
        return parts(List.of(all));
    }

    public PlatformBuilder parts(Collection<? extends PlatformPart> all) {
        parts.addAll(all);
        return this;
    }

    /** The teams; see {@link Teams#onClassPath()}, {@link Teams#inFolder} and {@link Teams#of}. */
    public PlatformBuilder teams(TeamLoader loader) {
        teams = loader;
        return this;
    }

    /** Another clock than the machine's. Its zone does not matter: the platform goes by Swedish time. */
    public PlatformBuilder clock(Clock other) {
        clock = other;
        return this;
    }

    /**
     * Loads the teams, brings each store up to date, opens it and wires each authority's side.
     *
     * @throws TeamsRefused with every fault of every team plugin
     * @throws PlatformRefused if the description itself cannot work
     * @throws se.handslag.core.records.StoreCannotOpen if a store cannot be opened
     */
    public Platform start() {
        refuseWhatCannotWork();
        Clock swedish = new SwedishClock(clock);
        Teams loaded = teams.load(new TeamContext(ids()));
        try {
            return start(loaded, swedish);
        } catch (RuntimeException e) {
            loaded.close();
            throw e;
        }
    }

    private Platform start(Teams loaded, Clock swedish) {
        Map<Authority, AuthorityHouse> houses = new LinkedHashMap<>();
        for (Authority authority : authorities.keySet()) {
            AuthorityHouse house = new AuthorityHouse(authority);
            house.rows(List.of(SignatureColumns.class));
            house.rows(CaseFileRows.all());
            house.rows(AccessRows.all());
            house.rows(BlockRows.all());
            house.rows(LogReviewRows.all());
            house.rows(ConsentRows.all());
            house.rows(DisclosureRows.all());
            house.rows(JournalRows.all());
            house.rows(TaskRows.all());
            house.rows(ExportRows.all());
            house.fates(PlatformBuilder::ofCore);
            house.export(CoreChapters::say);
            parts.forEach(part -> part.moveInto(house));
            houses.put(authority, house);
        }
        Map<Authority, RecordStore> stores = open(houses);
        try {
            return Platform.start(houses, stores, loaded, swedish, texts());
        } catch (RuntimeException e) {
            stores.values().forEach(RecordStore::close);
            throw e;
        }
    }

    private static void ofCore(TableFates fates) {
        fates.root("case_file")
                .goesWithTheLast("person")
                .seals("seal", "row_id")
                .keeps("access_log", "each line is kept for at least five years, whatever became of the record")
                .keeps("access_log_lane", "the chains of the access log, without which its lines could not be verified")
                .keeps("access_log_head", "the chains of the access log, without which its lines could not be verified")
                .keeps("log_review", "the protocol of a log review names no one; who and whose stands in the log")
                .keeps("log_review_item", "the protocol of a log review names no one; who and whose stands in the log")
                .keeps("log_judgement", "the protocol of a log review names no one; who and whose stands in the log")
                .keeps("log_review_end", "the protocol of a log review names no one; who and whose stands in the log")
                .keeps("log_review_rhythm", "how often the log is reviewed, and about no one")
                .keeps("team_adoption", "who was in a team, and about no one who gets support")
                .keeps("team_member", "who was in a team, and about no one who gets support")
                .keeps("staff_relation", "whom a member of staff is close to, which bars them from files still to come")
                .keeps("consent_policy", "what the authority has settled of its consents, and about no one")
                .isNoEntry("named_access")
                .isNoEntry("protection_entry")
                .isNoEntry("access_reason")
                .keeps("block_mode", "how an authority uses blocks, and about no one")
                .isNoEntry("sender_block")
                .isNoEntry("emergency_opening")
                .isNoEntry("emergency_closing")
                .isNoEntry("emergency_review")
                .isNoEntry("emergency_told")
                .isNoEntry("record_export")
                .isNoEntry("record_export_file")
                .isNoEntry("withheld_part")
                .isNoEntry("task_wait")
                .keeps("outbox", "news carries ids and codes, and tells of no one")
                .keeps("blueprint", "what a team was, and about no one")
                .keeps("flyway_schema_history", "the versions of the tables");
    }

    private Set<AuthorityId> ids() {
        Set<AuthorityId> ids = new LinkedHashSet<>();
        authorities.keySet().forEach(authority -> ids.add(authority.id()));
        return ids;
    }

    private Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        texts.add("se/handslag/core/texts");
        texts.add("se/handslag/core/export/texts");
        parts.forEach(part -> texts.addAll(part.texts()));
        return texts;
    }

    private void refuseWhatCannotWork() {
        List<String> faults = new ArrayList<>();
        if (authorities.isEmpty()) {
            faults.add("No authority is given.");
        }
        if (ids().size() < authorities.size()) {
            faults.add("The same authority is given twice.");
        }
        Set<String> places = new LinkedHashSet<>();
        authorities.forEach((authority, store) -> {
            if (!places.add(store.url() + " " + store.schema())) {
                faults.add(authority.id() + " is given a store that another authority has. Each has its own.");
            }
        });
        Set<Class<?>> present = new LinkedHashSet<>();
        parts.forEach(part -> present.add(part.getClass()));
        for (PlatformPart part : parts) {
            for (Class<? extends PlatformPart> needed : part.needs()) {
                if (!present.contains(needed)) {
                    faults.add(
                            "The part " + part.name() + " needs " + needed.getSimpleName() + ". Add it to parts(…).");
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new PlatformRefused(faults);
        }
    }

    private static Map<Authority, RecordStore> openAll(
            Map<Authority, AuthorityHouse> houses, Map<Authority, StoreSettings> settings) {
        Map<Authority, CompletableFuture<RecordStore>> opening = new LinkedHashMap<>();
        houses.forEach((authority, house) -> opening.put(
                authority,
                CompletableFuture.supplyAsync(
                        () -> RecordStore.open(authority.id(), settings.get(authority), house.rows()))));
        Map<Authority, RecordStore> stores = new LinkedHashMap<>();
        List<RuntimeException> faults = new ArrayList<>();
        opening.forEach((authority, store) -> {
            try {
                stores.put(authority, store.join());
            } catch (CompletionException e) {
                faults.add(e.getCause() instanceof RuntimeException cause ? cause : e);
            }
        });
        if (!faults.isEmpty()) {
            stores.values().forEach(RecordStore::close);
            RuntimeException first = faults.get(0);
            faults.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        return stores;
    }

    private Map<Authority, RecordStore> open(Map<Authority, AuthorityHouse> houses) {
        return openAll(houses, authorities);
    }

    static Counterparts counterpartsOf(Authority authority, Collection<Authority> all) {
        return new Counterparts(all.stream()
                .filter(other -> other.kind() == authority.kind().other())
                .toList());
    }
}
