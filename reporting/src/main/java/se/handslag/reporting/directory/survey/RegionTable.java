package se.handslag.reporting.directory.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.reporting.directory.Said;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.directory.ServiceProfile;

/**
 * The tables 1 and 2: which regions have Minimaria, and which services are where.
 *
 * @param withMinimaria regions that answered yes (table 1)
 * @param withoutMinimaria regions that answered no
 * @param unanswered regions of which there is no answer
 * @param regions each region with the services that are counted (table 2)
 * @param elsewhere services of which the region is not known, or is not among the survey's regions
 */
public record RegionTable(
        List<String> withMinimaria,
        List<String> withoutMinimaria,
        List<String> unanswered,
        List<Region> regions,
        List<ServiceProfile> elsewhere) {
    public RegionTable {
        withMinimaria = List.copyOf(withMinimaria);
        withoutMinimaria = List.copyOf(withoutMinimaria);
        unanswered = List.copyOf(unanswered);
        regions = List.copyOf(regions);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A region's services.
     *
     * @param name the region
     * @param services those in it; often none
     */
    public record Region(String name, List<ServiceProfile> services) {
        public Region {
            services = List.copyOf(services);
        }
    }

    /** The tables over these services of the directory. */
    public static RegionTable count(ServiceDirectory directory, List<ServiceProfile> services) {
        List<Region> regions = directory.regions().stream()
                .map(region -> new Region(
                        region.region(),
                        services.stream()
                                .filter(service -> service.region()
                                        .filter(region.region()::equals)
                                        .isPresent())
                                .toList()))
                .toList();
        List<ServiceProfile> elsewhere = new ArrayList<>(services);
        regions.forEach(region -> elsewhere.removeAll(region.services()));
        return new RegionTable(
                answering(directory, Said.SAID),
                answering(directory, Said.SAID_NOT),
                answering(directory, Said.NOT_KNOWN),
                regions,
                elsewhere);
    }

    private static List<String> answering(ServiceDirectory directory, Said said) {
        return directory.regions().stream()
                .filter(region -> region.minimaria().said() == said)
                .map(region -> region.region())
                .toList();
    }

    /** How many services are counted. */
    public int services() {
        return elsewhere.size()
                + regions.stream().mapToInt(region -> region.services().size()).sum();
    }

    /** How many of them the survey interviewed. */
    public int interviewed() {
        return (int) all().filter(service -> service.interviews() > 0).count();
    }

    /** How many interviews it made with them. */
    public int interviews() {
        return all().mapToInt(ServiceProfile::interviews).sum();
    }

    /** The regions without any of them. */
    public List<String> withoutServices() {
        return regions.stream()
                .filter(region -> region.services().isEmpty())
                .map(Region::name)
                .toList();
    }

    private Stream<ServiceProfile> all() {
        return Stream.concat(regions.stream().flatMap(region -> region.services().stream()), elsewhere.stream());
    }
}
