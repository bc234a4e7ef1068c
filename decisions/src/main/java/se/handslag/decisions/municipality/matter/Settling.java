package se.handslag.decisions.municipality.matter;

import jakarta.inject.Inject;
import java.time.LocalDate;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Stage;

/** Where the case stands once an application is settled without support. */
public final class Settling {
    private final CaseFiles files;

    @Inject
    public Settling(CaseFiles files) {
        this.files = files;
    }

    /**
     * Nothing is investigated any more. Support that goes on, or is still to begin, keeps the case where it is; otherwise it waits for the
     * one who ends the contact, or for a new application.
     */
    public void withoutSupport(Matter matter, LocalDate today) {
        boolean supported =
                matter.grantedPeriods().stream().anyMatch(it -> !it.to().isBefore(today));
        if (!supported) {
            files.save(matter.file().at(Stage.SETTLED));
        }
    }
}
