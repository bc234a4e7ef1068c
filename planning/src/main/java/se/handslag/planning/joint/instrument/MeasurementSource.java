package se.handslag.planning.joint.instrument;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.instrument.Instrument;
import se.handslag.planning.instrument.Instruments;

/**
 * Reads a measurement as it is handed over: {@code instrument}, {@code on}, {@code by} and {@code scores}, each score with its range.
 *
 * <p>The single answers are not in it: what is told is how the person is, not what they said. One that was struck is not handed over.
 */
public final class MeasurementSource implements ItemSource {
    private final Measurements measurements;
    private final Instruments instruments;

    @Inject
    public MeasurementSource(Measurements measurements, Instruments instruments) {
        this.measurements = measurements;
        this.instruments = instruments;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.MEASUREMENT;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return measurements.find(id).filter(found -> !measurements.isStruck(id)).map(this::item);
    }

    @Override
    public List<Item> about(CaseId caseId) {
        return measurements.about(caseId).stream().map(this::item).toList();
    }

    private Item item(Measurement measurement) {
        Map<String, String> content = new TreeMap<>();
        Optional<Instrument> instrument = instruments.find(measurement.instrument());
        content.put("instrument", instrument.map(Instrument::name).orElse(measurement.instrument()));
        content.put("on", measurement.on().toString());
        content.put("by", measurement.answeredBy().code());
        String scores = measurement.scores().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(score -> said(instrument, score.getKey(), score.getValue()))
                .collect(Collectors.joining(", "));
        if (!scores.isEmpty()) {
            content.put("scores", scores);
        }
        return new Item(PlanningItems.MEASUREMENT, measurement.id(), measurement.caseId(), measurement.by(), content);
    }

    private static String said(Optional<Instrument> instrument, String id, int value) {
        boolean alone = instrument.filter(known -> known.scores().size() == 1).isPresent();
        String range = instrument
                .flatMap(known -> known.score(id))
                .map(score -> " (" + score.least() + "–" + score.most() + ")")
                .orElse("");
        return (alone ? "" : id + " ") + value + range;
    }
}
