package se.handslag.decisions.municipality.letter;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.IdentityNumber;
import se.handslag.decisions.municipality.Addressee;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.complete.CompletionRequest;
import se.handslag.decisions.municipality.delay.DelayNotice;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.prepare.Preparing;
import se.handslag.decisions.municipality.prepare.SentLetter;

/** Writes the letters that are sent before a decision. */
public final class LettersBefore {
    /** The template of the letter with the material. */
    public static final String COMMUNICATION = "communication-1";

    /** The template of the letter that asks for what an application lacks. */
    public static final String COMPLETION = "completion-1";

    /** The template of the letter that tells of a delay. */
    public static final String DELAY = "delay-notice-1";

    private final Authority authority;

    @Inject
    public LettersBefore(Authority authority) {
        this.authority = authority;
    }

    /** Why no letter can be sent in this matter; empty if one can. */
    public static Optional<CannotPrepare> whyNot(Matter matter) {
        if (matter.file().person().isEmpty()) {
            return Optional.of(CannotPrepare.Now.PERSON_NOT_KNOWN);
        }
        return Preparing.unless(matter.team().isPresent(), CannotPrepare.Now.TEAM_NOT_HERE);
    }

    /** A letter to the person of the matter; ask only when {@link #whyNot} has nothing to say. */
    public SentLetter to(Matter matter, LocalDate on, NoticeMethod method, String template) {
        Person person = matter.file().person().orElseThrow();
        return new SentLetter(
                on,
                method,
                new Addressee(
                        person.name().full(),
                        person.number().map(IdentityNumber::written).orElse("")),
                matter.team().orElseThrow().manifest().name(),
                authority.name(),
                authority.board(),
                template);
    }

    public static Letter of(Communicated it) {
        return write(
                it.sent(),
                it.by(),
                Map.of(
                        "answerBy",
                        DecisionDraft.DATES.text(it.answerBy()),
                        "material",
                        it.material().isEmpty() ? NOTHING : "– " + String.join("\n– ", it.material())));
    }

    public static Letter of(CompletionRequest it) {
        return write(
                it.sent(), it.by(), Map.of("answerBy", DecisionDraft.DATES.text(it.answerBy()), "what", it.what()));
    }

    public static Letter of(DelayNotice it) {
        return write(
                it.sent(),
                it.by(),
                Map.of("appliedOn", DecisionDraft.DATES.text(it.appliedOn()), "reason", it.reason()));
    }

    private static final String NOTHING = "Det som du själv har berättat och lämnat till oss.";

    private static Letter write(SentLetter sent, Signature by, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(more);
        words.put(
                "person",
                sent.to().number().isEmpty()
                        ? sent.to().name()
                        : sent.to().name() + ", " + sent.to().number());
        words.put("authority", sent.authority());
        words.put("board", sent.board());
        words.put("team", sent.team());
        words.put("sentOn", DecisionDraft.DATES.text(sent.on()));
        words.put("sender", by.name() + ", " + by.title().toLowerCase(Locale.forLanguageTag("sv")));
        return LetterTemplate.read(sent.template()).fill(words);
    }
}
