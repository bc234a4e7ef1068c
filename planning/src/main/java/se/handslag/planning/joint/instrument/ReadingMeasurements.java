package se.handslag.planning.joint.instrument;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.instrument.Instrument;
import se.handslag.planning.instrument.Instruments;

/** Tells what has been measured of a person in one's own record, and how it has changed. */
public final class ReadingMeasurements {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Measurements measurements;
    private final Instruments instruments;

    @Inject
    public ReadingMeasurements(
            UnitOfWork unitOfWork, CaseFiles files, Measurements measurements, Instruments instruments) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.measurements = measurements;
        this.instruments = instruments;
    }

    /** The instruments that there are. */
    public List<Instrument> instruments() {
        return instruments.all();
    }

    public Optional<Instrument> instrument(String id) {
        return instruments.find(id);
    }

    /**
     * @param open whether more can be written down
     * @param measurements those that are not struck, the last first
     */
    public record Measured(boolean open, List<Measurement> measurements) implements PersonalData {
        public Measured {
            measurements = List.copyOf(measurements);
        }

        /** Those by one instrument, the last first. */
        public List<Measurement> by(Instrument instrument) {
            return measurements.stream()
                    .filter(one -> one.instrument().equals(instrument.id()))
                    .toList();
        }

        @Override
        public String toString() {
            return "Measured";
        }
    }

    public Optional<Measured> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("measurement.read", caseId), () -> files.find(caseId)
                .map(file -> new Measured(file.isOpen(), measurements.about(caseId))));
    }
}
