package se.handslag.core.platform;

import java.util.List;
import java.util.stream.Collectors;

/** The teams could not be started. The message lists every fault of every plugin, one on each line. */
public final class TeamsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<TeamFault> faults;

    TeamsRefused(List<TeamFault> faults, List<Throwable> thrown) {
        super((faults.size() == 1 ? "There is 1 fault" : "There are " + faults.size() + " faults")
                + " in the team plugins:\n"
                + faults.stream().map(TeamFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
        thrown.forEach(this::addSuppressed);
    }

    public List<TeamFault> faults() {
        return faults;
    }
}
