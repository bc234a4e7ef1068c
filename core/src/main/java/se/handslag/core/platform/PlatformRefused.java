package se.handslag.core.platform;

import java.util.List;

/** The platform was described in a way that cannot work; every fault is named. */
public final class PlatformRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlatformRefused(List<String> faults) {
        super("The platform did not start:\n- " + String.join("\n- ", faults));
    }
}
