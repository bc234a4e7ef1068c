package se.handslag.web.installation;

import java.nio.file.Path;
import java.util.List;

/** The configuration file cannot work; every fault in it is named, and no password. */
public final class InstallationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> faults;

    InstallationRefused(Path file, List<String> faults) {
        super("The configuration file " + file + " cannot be used:\n- " + String.join("\n- ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each fault as a sentence in English that says what to change. */
    public List<String> faults() {
        return faults;
    }
}
