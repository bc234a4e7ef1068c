package se.handslag.decisions.municipality.consult;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.Consulted;

/**
 * A consultation before a decision (samråd), as the municipality has recorded it. Never a decision.
 *
 * <p>Sources: 27 § förvaltningslagen (2017:900), on what comes in otherwise than in writing; Riktlinje för Hikikomori, which has the
 * decision made in consultation with the nurse.
 *
 * @param id the consultation
 * @param caseId whose case
 * @param way how it was held
 * @param with who was consulted, name and title; for a question asked, the authority's name
 * @param asked the authority that was asked; empty when it was written down
 * @param on the day it was held or asked
 * @param text the question, or what was said
 * @param view what the one consulted thought, when it was written down
 * @param by who asked or wrote it down
 * @param answer the answer to a question
 */
public record Consultation(
        ConsultationId id,
        CaseId caseId,
        ConsultationWay way,
        String with,
        Optional<AuthorityId> asked,
        LocalDate on,
        String text,
        Optional<ConsultationView> view,
        Signature by,
        Optional<ConsultationAnswer> answer)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 4_000;

    /** Whether there is something to weigh. */
    public boolean isHeld() {
        return way == ConsultationWay.WRITTEN_DOWN || answer.isPresent();
    }

    /** What a decision says of it; empty while no answer has come. */
    public Optional<Consulted> consulted() {
        if (way == ConsultationWay.WRITTEN_DOWN) {
            return view.map(known -> new Consulted(id, with, on, known));
        }
        return answer.map(come -> new Consulted(
                id,
                come.by().name() + ", " + inSpeech(come.by().title()),
                Dates.day(come.by().at()),
                come.view()));
    }

    /** A title as it stands after a name in running Swedish text. */
    private static String inSpeech(String title) {
        return title.substring(0, 1).toLowerCase(Locale.forLanguageTag("sv")) + title.substring(1);
    }

    @Override
    public String toString() {
        return "Consultation[" + id + "]";
    }
}
