package se.handslag.fhir.joint.bundle;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeableConcept;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.export.Wording;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.UnknownTeam;

/** The words of the bundle: the platform's and the team's, in one language. */
final class Words {
    private final Wording wording;
    private final Outcome<LoadedTeam, UnknownTeam> team;

    Words(Wording wording, Outcome<LoadedTeam, UnknownTeam> team) {
        this.wording = wording;
        this.team = team;
    }

    String language() {
        return wording.language().getLanguage();
    }

    String say(String key, Object... arguments) {
        return wording.says().apply(Sentence.of(key, arguments));
    }

    /** A concept that no code system is known for here, said in words. */
    CodeableConcept concept(String key, Object... arguments) {
        return new CodeableConcept().setText(say(key, arguments));
    }

    /** A text of the team; its key where the team is not loaded any more. */
    String ofTeam(String key) {
        return team.match(loaded -> loaded.blueprint().texts().say(key, language()), unknown -> key);
    }

    /** What the team is called; {@code otherwise} where it is not loaded any more. */
    String teamName(String otherwise) {
        return team.match(loaded -> loaded.manifest().name(), unknown -> otherwise);
    }

    /** Something said under a heading, in one text. */
    String under(String heading, String text) {
        return heading + "\n\n" + text;
    }

    String days(LocalDate from, LocalDate to) {
        return say("fhir.days", from.toString(), to.toString());
    }
}
