package se.handslag.decisions.municipality.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.handslag.core.json.CanonicalJson;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.Consulted;
import se.handslag.decisions.municipality.ContentHash;

/** The consulted parties of a decision as one column. */
final class ConsultedText {
    private ConsultedText() {}

    static String write(List<Consulted> all) {
        return ContentHash.consulted(all);
    }

    static List<Consulted> read(String json) {
        List<?> all = (List<?>) CanonicalJson.read(json).getOrDefault("consulted", List.of());
        return all.stream().map(it -> (Map<?, ?>) it).map(ConsultedText::one).toList();
    }

    private static Consulted one(Map<?, ?> it) {
        return new Consulted(
                ConsultationId.parse(text(it, "id")),
                text(it, "with"),
                LocalDate.parse(text(it, "on")),
                ConsultationView.ofCode(text(it, "view")).orElseThrow());
    }

    private static String text(Map<?, ?> it, String key) {
        return String.valueOf(it.get(key));
    }
}
