package se.handslag.core.platform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.work.WayOfWorking;

/** Which words are missing. A team speaks at least Swedish and English; more languages are welcome and fall back on Swedish. */
final class TextFaults {
    private static final Map<String, String> NAMES = Map.of("sv", "Swedish", "en", "English");
    private static final List<String> REQUIRED = List.of("sv", "en");

    private TextFaults() {}

    static void look(TeamBlueprint blueprint, FaultList faults) {
        if (faults.isMissing(blueprint.texts(), "texts", "texts")) {
            return;
        }
        Set<String> keys = keysOf(blueprint);
        for (String language : REQUIRED) {
            Map<String, String> texts = blueprint.texts().byLanguage().get(language);
            if (texts == null) {
                faults.add(
                        "texts." + language,
                        "There are no texts in " + NAMES.get(language) + ". Write texts_" + language
                                + ".properties with: " + String.join(", ", keys) + ".");
                continue;
            }
            for (String key : keys) {
                if (texts.getOrDefault(key, "").isBlank()) {
                    faults.add(
                            "texts." + language,
                            "The text '" + key + "' is missing in " + NAMES.get(language) + ". Write it in texts_"
                                    + language + ".properties.");
                }
            }
        }
    }

    /** Every key that people read, in the order of the blueprint; criteria taken together are never read and need none. */
    private static Set<String> keysOf(TeamBlueprint blueprint) {
        Set<String> keys = new LinkedHashSet<>();
        if (blueprint.criteria() != null) {
            blueprint.criteria().facts().forEach(fact -> keys.add(fact.textKey()));
        }
        blueprint.goals().forEach(goal -> keys.addAll(List.of(goal.textKey(), goal.questionKey())));
        if (blueprint.plan() != null) {
            blueprint.plan().sections().forEach(section -> keys.add(section.textKey()));
        }
        blueprint.methods().forEach(method -> keys.add(method.textKey()));
        if (blueprint.board() != null && blueprint.board().isPresent()) {
            BoardTemplate board = blueprint.board().get();
            board.reasons().forEach(reason -> keys.add(board.textKey(reason)));
        }
        keys.addAll(blueprint.intensityLevels());
        if (blueprint.work() != null) {
            blueprint.work().steps().forEach(step -> keys.add(WayOfWorking.stepKey(step)));
        }
        if (blueprint.staffing() != null) {
            blueprint.staffing().posts().forEach(post -> keys.add(post.textKey()));
            blueprint.staffing().offices().forEach(office -> keys.add(office.textKey()));
        }
        return keys;
    }
}
