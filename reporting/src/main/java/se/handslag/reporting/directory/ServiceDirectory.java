package se.handslag.reporting.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The directory of integrated services (tjänstekatalog).
 *
 * <p>It never changes while the platform runs: what is published is read when it starts.
 */
public final class ServiceDirectory {
    private final Map<String, Source> sources;
    private final Map<String, RegionAnswer> regions;
    private final Map<String, ServiceProfile> services;

    ServiceDirectory(
            Collection<Source> sources, Collection<RegionAnswer> regions, Collection<ServiceProfile> services) {
        this.sources = byKey(sources, Source::id);
        this.regions = byKey(regions, RegionAnswer::region);
        this.services = byKey(services, ServiceProfile::id);
    }

    private static <T> Map<String, T> byKey(Collection<T> all, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        // A later one with the same key takes the earlier one's place in the order.
        all.forEach(one -> map.put(key.apply(one), one));
        return map;
    }

    /** This directory and what these add to it or replace of it. */
    public ServiceDirectory with(ServiceDirectory more) {
        return new ServiceDirectory(
                joined(sources(), more.sources()),
                joined(regions(), more.regions()),
                joined(services(), more.services()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Every source that something is taken from. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** Every region of the country that the survey asked. */
    public List<RegionAnswer> regions() {
        return List.copyOf(regions.values());
    }

    /** Every service, those of the survey first and in its order. */
    public List<ServiceProfile> services() {
        return List.copyOf(services.values());
    }

    /** Those that the survey names. */
    public List<ServiceProfile> ofTheSurvey() {
        return services.values().stream().filter(ServiceProfile::inSurvey).toList();
    }

    /** The teams of the house. */
    public List<ServiceProfile> ofTheHouse() {
        return services.values().stream()
                .filter(service -> service.kind() == ServiceKind.TEAM_OF_THIS_HOUSE)
                .toList();
    }

    /** The service with this id. */
    public Optional<ServiceProfile> find(String id) {
        return Optional.ofNullable(services.get(id));
    }

    /** The source with this id. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
